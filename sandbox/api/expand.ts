import type { Input } from "./body.ts";

/** Whether `expand[]=name`, or `data.name` for lists, was asked for; that there is such a thing is documented, not how (assumed). */
export function expands(input: Input, name: string): boolean {
  const { expand } = input;
  const names: unknown[] = Array.isArray(expand) ? expand : [expand];
  return names.includes(name) || names.includes(`data.${name}`);
}
