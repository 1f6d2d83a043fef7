type QueryValue = string | number | boolean | undefined | readonly string[] | { readonly [key: string]: QueryValue };

/**
 * Filters as a query string: `created[gte]=1`, `expand[]=line_items`. Documented for webhook endpoints and intent search;
 * assumed for the other lists, which the documentation shows with a body on GET that no fetch can send.
 */
export function toQuery(params: object): string {
  const query = new URLSearchParams(Object.entries(params).flatMap(([name, value]) => pairs(name, value)));
  return query.size === 0 ? "" : `?${query}`;
}

function pairs(name: string, value: QueryValue): [string, string][] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map((item) => [`${name}[]`, String(item)]);
  if (typeof value === "object")
    return Object.entries(value).flatMap(([key, inner]) => pairs(`${name}[${key}]`, inner));
  return [[name, String(value)]];
}
