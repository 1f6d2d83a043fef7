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
