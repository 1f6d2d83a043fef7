import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { CartRow } from "@/lib/cart/load-lines";
import { translator } from "@/lib/i18n/translator";
import { defaultMarket } from "@/lib/markets/markets";
import { money } from "@/lib/money/money";
import { quote, type Quote } from "@/lib/pricing/quote";
import type { Discount } from "@/lib/pricing/rules";
import { marketOf } from "@/tests/support/market";
import { sessionParams } from "./session-params";

const order = { id: "o1", reference: "wfab12-0123456789abcdef", token: "t0ken", number: 42 };

function aRow(overrides: Partial<CartRow> = {}): CartRow {
  return {
    variantId: "v1",
    quantity: 2,
    sku: "PIP-MOS",
    slug: "pippin-vase",
    name: "Pippin vase",
    finish: "Moss",
    unitMinor: 1250,

    formerMinor: null,
    lowestMinor: null,
    weightGrams: 1400,
    sellable: 10,
    pictureId: "abcd",
    pictureWidth: 1000,
    pictureHeight: 1000,
    pictureWidths: [240, 480, 800],
    pictureColour: "#ccc",
    ...overrides,
  };
}

function paramsFor({
  rows = [aRow()],
  market = defaultMarket,
  customer = null as { id: string; email: string } | null,
  discount = null as Discount | null,
  quoted = null as Quote | null,
}) {
  const priced = rows.map((row) => ({ unit: money(row.unitMinor ?? 0, market.currency), quantity: row.quantity }));
  const expiresAt = new Date(1_767_600_000_900);
  return sessionParams({
    order,
    rows,
    quote: quoted ?? quote(priced, market, discount),
    market,
    customer,
    capture: "automatic" as const,
    methodsOff: [],
    origin: "https://shop.example",
    expiresAt,
    t: translator(market),
  });
}

test("a line is sent at its unit price in minor units, with the delivery beside it", () => {
  expect(paramsFor({}).line_items).toEqual([
    {
      price_data: {
        currency: "GBP",
        unit_amount: 1250,
        product_data: {
          name: "Pippin vase",
          description: "Moss",
          images: ["https://shop.example/media/abcd-480.webp"],
          metadata: { sku: "PIP-MOS" },
        },
      },
      quantity: 2,
    },
    {
      price_data: {
        currency: "GBP",
        unit_amount: 495,
        product_data: { name: "Delivery", metadata: { kind: "delivery" } },
      },
      quantity: 1,
    },
  ]);
});

test.each<[string, Partial<CartRow>, string[]]>([
  ["at the least width that a pay page needs", { pictureWidths: [240, 800, 1200] }, ["/media/abcd-800.webp"]],
  ["at its largest where none is that wide", { pictureWidths: [160, 240, 320] }, ["/media/abcd-320.webp"]],
  ["not at all where there is none", { pictureId: null }, []],
  ["not at all where it is kept in no size", { pictureWidths: [] }, []],
])("a line's picture is shown %s", (_, picture, images) => {
  const [line] = paramsFor({ rows: [aRow(picture)] }).line_items;
  expect(line?.price_data?.product_data?.images).toEqual(images.map((image) => `https://shop.example${image}`));
});

test("a line without a price is never sent, nor one that was not quoted", () => {
  expect(() => paramsFor({ rows: [aRow({ unitMinor: null })] })).toThrow("PIP-MOS has no price");
  const unquoted = quote([], defaultMarket);
  expect(() => paramsFor({ quoted: unquoted })).toThrow("PIP-MOS has no price");
});

test("the shopper reads on the pay page which order it is", () => {
  expect(paramsFor({}).payment_intent_data.description).toBe("Windfall order WF-1042");
});

test("free delivery is no line, and yen have no decimals", () => {
  const params = paramsFor({
    rows: [aRow({ unitMinor: 15_000, quantity: 1 })],
    market: marketOf("ja-JP"),
  });
  expect(params.line_items).toMatchObject([{ price_data: { currency: "JPY", unit_amount: 15_000 } }]);
});

test("a discount is folded into the lines: final amounts, two lines where one does not divide, the same name on both", () => {
  const rows = [aRow({ unitMinor: 333, quantity: 3 }), aRow({ variantId: "v2", sku: "WHI", name: "Whirl top" })];
  const params = paramsFor({ rows, discount: { kind: "amount", code: "TWO", amountMinor: 203 } });
  const sent = params.line_items.map(({ price_data, quantity }) => [
    price_data?.product_data?.name,
    price_data?.unit_amount,
    quantity,
  ]);
  expect(sent).toEqual([
    ["Pippin vase", 313, 1],
    ["Pippin vase", 314, 2],
    ["Whirl top", 1177, 1],
    ["Whirl top", 1178, 1],
    ["Delivery", 495, 1],
  ]);
});

test("goods that a code makes free are sent at nothing, with the delivery that is not", () => {
  const params = paramsFor({ discount: { kind: "percent", code: "GIFT", percent: 100 } });
  expect(params.line_items).toMatchObject([{ price_data: { unit_amount: 0 } }, { price_data: { unit_amount: 495 } }]);
});

test("no code, coupon or discount is ever WooshPay's to apply", () => {
  const params = paramsFor({ discount: { kind: "percent", code: "TEN", percent: 10 } });
  expect(Object.keys(params)).not.toContain("allow_promotion_codes");
  expect(Object.keys(params)).not.toContain("discounts");
});

test("the order is named on session and intent alike, by a reference of 16 to 33 plain characters", () => {
  const params = paramsFor({});
  expect(params.client_reference_id).toMatch(/^[A-Za-z0-9_-]{16,33}$/);
  expect(params.payment_intent_data.merchant_order_id).toBe(params.client_reference_id);
  expect(params.payment_intent_data.metadata.order).toBe(params.client_reference_id);
});

test("the expiry is in whole seconds", () => {
  expect(paramsFor({}).expires_at).toBe(1_767_600_000);
});

test("lines that do not add up to the order are never sent", () => {
  const wrong = { ...quote([{ unit: money(1250, "GBP"), quantity: 2 }], defaultMarket), total: money(2501, "GBP") };
  expect(() => paramsFor({ quoted: wrong })).toThrow("session lines add up to 2995, the order to 2501");
});

/** Paths of all members, arrays as [], metadata as one. */
function paths(value: unknown, prefix = ""): string[] {
  if (Array.isArray(value) && typeof value[0] === "object") return value.flatMap((item) => paths(item, `${prefix}[]`));
  if (typeof value !== "object" || value === null || Array.isArray(value) || prefix.endsWith("metadata"))
    return [prefix];
  return Object.entries(value).flatMap(([name, member]) => paths(member, prefix ? `${prefix}.${name}` : name));
}

describe("docs/session-fields.md", () => {
  const page = readFileSync(path.join(import.meta.dirname, "../../docs/session-fields.md"), "utf8");
  const rows = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(([, field = "", sent = ""]) => ({
    field,
    sent: sent.trim(),
  }));

  test("says sent of exactly the fields that are sent", () => {
    const body = paths(paramsFor({ customer: { id: "u1", email: "ada@example.com" } }));
    const said = rows.filter(({ sent }) => sent !== "no").map(({ field }) => field);
    expect([...new Set(body)].sort()).toEqual([...new Set(said)].sort());
  });

  test("names every request field of the documented page", () => {
    const documented =
      "billing_address_collection cancel_url client_reference_id customer customer_email expires_at metadata mode payment_method_options payment_method_types phone_number_collection.enabled shipping_address_collection.allowed_countries success_url allow_promotion_codes customer_creation payment_intent_data.capture_method payment_intent_data.description payment_intent_data.shipping payment_intent_data.billing_details payment_intent_data.merchant_order_id payment_intent_data.merchant_user_id payment_intent_data.metadata line_items[].price line_items[].price_data.currency line_items[].quantity discounts[].coupon discounts[].iterations subscription_data.trial_period_days subscription_data.metadata";
    const named = rows.map(({ field }) => field);
    expect(documented.split(" ").filter((field) => !named.includes(field))).toEqual([]);
  });
});
