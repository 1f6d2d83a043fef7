import { badRequest } from "../wire/errors.ts";

const MAX_DEPTH = 20;

type Branch = Map<string, Branch | string>;

/**
 * Reads `a=1&b[c]=2&d[0][e]=3&f[]=4` into nested objects and lists (bracket notation is assumed; that forms are accepted is
 * documented). Query strings are written the same way.
 */
export function parseForm(text: string | URLSearchParams): Record<string, unknown> {
  const root: Branch = new Map();
  for (const [key, value] of new URLSearchParams(text)) put(root, pathOf(key), value);
  return Object.fromEntries([...root].map(([key, node]) => [key, valueOf(node)]));
}

function pathOf(key: string): string[] {
  const [head = key] = key.split("[", 1);
  const path = [head, ...[...key.matchAll(/\[([^[\]]*)\]/g)].map(([, inner = ""]) => inner)];
  if (path.length > MAX_DEPTH) throw badRequest("The parameters are nested too deeply.", "request_invalid");
  return path;
}

function put(branch: Branch, path: readonly string[], value: string): void {
  const [head = "", ...rest] = path;
  const key = head === "" ? String(branch.size) : head;
  if (rest.length === 0) {
    branch.set(key, value);
    return;
  }
  const existing = branch.get(key);
  const next: Branch = existing instanceof Map ? existing : new Map();
  branch.set(key, next);
  put(next, rest, value);
}

function valueOf(node: Branch | string): unknown {
  if (typeof node === "string") return node;
  const entries = [...node];
  if (entries.every(([key]) => /^\d+$/.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => valueOf(child));
  }
  return Object.fromEntries(entries.map(([key, child]) => [key, valueOf(child)]));
}
