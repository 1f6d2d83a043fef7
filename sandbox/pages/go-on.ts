import { withScheme } from "../api/fields.ts";

/** Field: to the merchant's address byte for byte. Headers are Latin-1 to fetch, so other letters go as the bytes of their UTF-8. */
export function goOn(url: string): Response {
  const location = Buffer.from(withScheme(url), "utf8").toString("latin1");
  return new Response(null, { status: 303, headers: { Location: location, "Cache-Control": "no-store" } });
}
