import type { Context } from "hono";
import { pageHeaders, type Html } from "./layout.ts";

/** Answers with a page; `leadsTo` are the addresses that its form goes on to. */
export async function show(
  c: Context,
  view: Html,
  status: 200 | 404 | 410 = 200,
  leadsTo: readonly string[] = [],
): Promise<Response> {
  return c.html(await view, status, pageHeaders(leadsTo));
}
