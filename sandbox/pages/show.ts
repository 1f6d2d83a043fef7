import type { Context } from "hono";
import { pageHeaders, type Html } from "./layout.ts";

export async function show(c: Context, view: Html, status: 200 | 404 | 410 = 200): Promise<Response> {
  return c.html(await view, status, pageHeaders);
}
