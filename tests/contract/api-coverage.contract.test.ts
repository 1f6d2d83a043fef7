import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { dialects } from "./sandbox-shop";
import { aShop } from "./shops";
import { callEverything } from "./tour";

interface Entry {
  readonly group: string;
  readonly name: string;
  /** Verb and path, `:id` for what differs; several where the service knows an entry under several paths. */
  readonly calls: readonly string[];
  readonly state: string;
}

/** The payment side; the rest of the reference comes later. */
const paymentSide = [
  "Payment Intents",
  "Charges",
  "Payment Methods",
  "Refunds",
  "Webhooks",
  "Events",
  "Files",
  "Disputes",
  "Balance",
  "Products",
  "Prices",
  "Payment Links",
  "Checkout",
  "Customers",
  "Coupons",
  "Promotion Code",
  "Accounts",
];

const table = readFileSync(path.join(import.meta.dirname, "../../docs/api-coverage.md"), "utf8");
const entries = table.split("\n").flatMap((line): Entry[] => {
  const [, entry = "", calls = "", state = ""] = line.split("|").map((cell) => cell.trim());
  const [group = "", name] = entry.split(": ");
  if (name === undefined) return [];
  return [{ group, name, calls: [...calls.matchAll(/`([^`]+)`/g)].map(([, call = ""]) => call), state }];
});
const ours = entries
  .filter(({ group }) => paymentSide.includes(group))
  .map((entry) => [`${entry.group}: ${entry.name}`, entry] as const);

it("the table has all 113 entries of the reference, 61 of them on the payment side", () => {
  expect(entries).toHaveLength(113);
  expect(new Set(entries.map(({ group, name }) => `${group}: ${name}`)).size).toBe(113);
  expect(ours).toHaveLength(61);
});

it.each(ours)("%s is there", (_entry, { calls, state }) => {
  expect(state).not.toContain("not yet");
  expect(calls).not.toEqual([]);
});

describe.each(dialects)("in the %s dialect", (dialect) => {
  const answered = new Set<string>();

  beforeAll(async () => {
    const { clientWith, sandbox, raw, deliveries } = aShop(dialect);
    const wooshpay = clientWith({
      fetch: async (url, init) => {
        const response = await sandbox.fetch(url, init);
        if (response.ok) answered.add(`${init.method} ${templateOf(new URL(url).pathname)}`);
        return response;
      },
    });
    const control = (path: string, body: object) =>
      raw(`/_sandbox/${path}`, { method: "POST", body: JSON.stringify(body) });
    await callEverything(wooshpay, {
      dispute: (payment_intent) => control("disputes", { payment_intent }),
      deliveredEvent: async () => {
        await control("clock", { advance: 0 });
        return JSON.parse((await deliveries[0]?.text()) ?? "{}").id;
      },
    });
  });

  it.each(ours)("%s is called through the client, and answered", (_entry, { calls }) => {
    expect(
      calls.some((call) => answered.has(withoutNames(call))),
      `${calls.join()} of ${[...answered].join("\n")}`,
    ).toBe(true);
  });
});

/** `/v1/refunds/re_17660...` as `/v1/refunds/:id`. */
function templateOf(pathname: string): string {
  return pathname.replace(/\/[a-z]+(_[a-z]+)*_\d{19}(?=\/|$)/g, "/:id");
}

/** Whatever the table calls an id. */
function withoutNames(call: string): string {
  return call.replace(/:\w+|\{\w+\}/g, ":id");
}
