/** Every value found at a dotted path, where `[]` goes through the items of an array: `line_items[].price`. */
export function valuesAt(root: unknown, path: string): unknown[] {
  return path
    .split(".")
    .reduce<unknown[]>((parents, step) => parents.flatMap((parent) => follow(parent, step)), [root]);
}

function follow(parent: unknown, step: string): unknown[] {
  const name = step.replace("[]", "");
  const value =
    typeof parent === "object" && parent !== null
      ? Object.entries(parent).find(([key]) => key === name)?.[1]
      : undefined;
  if (value === undefined) return [];
  if (!step.endsWith("[]")) return [value];
  return Array.isArray(value) ? value : [];
}

/** The dotted path of every member within, in the same notation. */
export function memberNames(root: unknown, prefix = ""): string[] {
  if (Array.isArray(root)) return [...new Set(root.flatMap((item) => memberNames(item, `${prefix}[]`)))];
  if (typeof root !== "object" || root === null) return [];
  return Object.entries(root).flatMap(([name, value]) => {
    const path = prefix === "" ? name : `${prefix}.${name}`;
    return [path, ...memberNames(value, path)];
  });
}
