import { isObject } from "../api/body.ts";
import type { Json, JsonObject } from "../wire/dialect.ts";
import type { Operation } from "./operation.ts";

/** What an operation's example was, with its ids, and what it was answered. */
export interface Exchange {
  readonly operation: Operation;
  readonly path: string;
  readonly request: JsonObject | null;
  readonly status: number;
  /** Null where the answer is not JSON but a file. */
  readonly answer: Json;
}

export type Ask = (request: Request) => Promise<Response>;

/** Makes every example's request in turn and records the exchange. */
export async function carryOut(operations: readonly Operation[], ask: Ask, secretKey: string): Promise<Exchange[]> {
  const names = new Map<string, string>();
  const fill = <T>(value: T): T => filled(value, names) as T;
  const call = async (method: string, path: string, body: JsonObject | null, takesFile = false) => {
    const headers = { authorization: `Basic ${Buffer.from(`${secretKey}:`).toString("base64")}` };
    const content = body === null || method === "GET" ? {} : contentOf(body, takesFile);
    const url = `http://wooshpay.invalid${path}${method === "GET" ? queryOf(body) : ""}`;
    const response = await ask(new Request(url, { method, headers, ...content }));
    const isJson = response.headers.get("content-type")?.includes("json") ?? false;
    return { status: response.status, answer: isJson ? ((await response.json()) as Json) : null };
  };
  const exchanges: Exchange[] = [];
  for (const operation of operations) {
    const { method, at = {}, before, example, as, pick = "id", takesFile } = operation;
    if (before) {
      const prepared = await call(before.method, fill(before.path), fill(before.body ?? null));
      names.set(before.as, picked(prepared.answer, before.pick ?? "id"));
    }
    const path = operation.path.replace(/:(\w+)/g, (_, name: string) => names.get(at[name] ?? "") ?? `:${name}`);
    const request = fill(example ?? null);
    const { status, answer } = await call(method, path, request, takesFile);
    if (as !== undefined) names.set(as, picked(answer, pick));
    exchanges.push({ operation, path, request, status, answer });
  }
  return exchanges;
}

function filled(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return value.replace(/\{(\w+)\}/g, (all, name: string) => names.get(name) ?? all);
  if (Array.isArray(value)) return value.map((item) => filled(item, names));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, filled(member, names)]));
}

function picked(answer: Json, path: string): string {
  const found = path.split(".").reduce<unknown>((value, key) => {
    return Array.isArray(value) ? value[Number(key)] : isObject(value) ? value[key] : undefined;
  }, answer);
  return String(found);
}

function contentOf(body: JsonObject, takesFile: boolean): RequestInit {
  if (!takesFile) return { body: JSON.stringify(body) };
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    form.append(
      name,
      name === "file" ? new File([String(value)], "receipt.png", { type: "image/png" }) : String(value),
    );
  }
  return { body: form };
}

function queryOf(query: JsonObject | null): string {
  const members = Object.entries(query ?? {}).map(([name, value]) => [name, String(value)] as [string, string]);
  return members.length > 0 ? `?${new URLSearchParams(members)}` : "";
}
