/** The id of a row written earlier in the same run, by its slug or sku. */
export function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`${name} has not been written yet`);
  return id;
}
