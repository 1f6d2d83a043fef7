import type { Sandbox } from "@/sandbox/app";

/** What a shopper's browser would fill in, by the last word of each field's `autocomplete`. */
const ada: Readonly<Record<string, string>> = {
  email: "ada@shop.example",
  name: "Ada Byron",
  "cc-name": "Ada Byron",
  tel: "+44 20 7946 0000",
  "address-line1": "1 High Street",
  "address-line2": "Flat 2",
  "address-level2": "London",
  "address-level1": "Greater London",
  "postal-code": "N1 9GU",
  country: "GB",
  "cc-number": "4111111111111111",
  "cc-exp": "12 / 30",
  "cc-csc": "123",
};

/** Opens the hosted page, fills in its fields, pays, and gives the address the browser is sent to. */
export async function payOnThePage(
  sandbox: Sandbox,
  url: string,
  typed: Readonly<Record<string, string>> = ada,
): Promise<string | null> {
  const page = await (await sandbox.fetch(url)).text();
  const answers = new Map([...page.matchAll(/<(?:input|select)\b[^>]*>/g)].flatMap(([tag]) => filledIn(tag, typed)));
  const body = new URLSearchParams([...answers]);
  const response = await sandbox.fetch(url, { method: "POST", body, redirect: "manual" });
  return response.headers.get("location");
}

function filledIn(tag: string, typed: Readonly<Record<string, string>>): [string, string][] {
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  const name = attribute("name");
  const value = typed[attribute("autocomplete")?.split(" ").at(-1) ?? ""] ?? attribute("value");
  return name === undefined || value === undefined ? [] : [[name, value]];
}
