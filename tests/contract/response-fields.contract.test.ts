import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { payOnThePage } from "./pay-on-the-page";
import { sample } from "./samples";
import { anOrderOfApples, aShopOnTheSandbox, NOW } from "./sandbox-shop";
import { serviceThatAnswers } from "./stub-service";
import { memberNames, valuesAt } from "./values-at";

type Type = "string" | "integer" | "boolean" | "object" | "strings" | "objects";

/** Every response field of "Create a Session" by name. Line amounts are text in its schema, numbers in its example. */
const sessionFields: [string, Type][] = [
  ["id", "string"],
  ["object", "string"],
  ["amount_subtotal", "integer"],
  ["amount_total", "integer"],
  ["billing_address_collection", "string"],
  ["cancel_url", "string"],
  ["client_reference_id", "string"],
  ["created", "integer"],
  ["currency", "string"],
  ["customer", "string"],
  ["customer_email", "string"],
  ["expires_at", "integer"],
  ["livemode", "boolean"],
  ["metadata", "object"],
  ["mode", "string"],
  ["payment_intent", "string"],
  ["payment_link", "string"],
  ["payment_method_options", "object"],
  ["payment_method_types", "strings"],
  ["payment_status", "string"],
  ["phone_number_collection", "object"],
  ["shipping_address_collection", "object"],
  ["shipping", "object"],
  ["status", "string"],
  ["success_url", "string"],
  ["url", "string"],
  ["line_items", "object"],
  ["subscription", "string"],
  ["customer_creation", "string"],
  ["customer_details", "object"],
];

const methodOptions = {
  card: { request_three_d_secure: "auto", setup_future_usage: "on_session", capture_method: "automatic", tax_id: "1" },
  alipayplus: { terminal_type: "APP", os_type: "IOS" },
  alipay_hk: { terminal_type: "APP", os_type: "IOS" },
  alipay: { terminal_type: "APP", os_type: "IOS" },
  wechat_pay: { terminal_type: "WEB", client_ip: "192.0.2.1", os_type: "IOS", openid: "o1" },
  sepa_debit: {},
  akulaku: { terminal_type: "WEB", os_type: "IOS" },
  truemoney: { terminal_type: "WEB", os_type: "IOS" },
  kakaopay: { terminal_type: "WEB", os_type: "IOS" },
  shopeepay: { terminal_type: "WEB", os_type: "IOS" },
  dana: { terminal_type: "WEB", os_type: "IOS" },
  pix: { tax_id: "1" },
} as const;

const nestedFields: [string, Type][] = [
  ...Object.entries(methodOptions).flatMap(([method, members]): [string, Type][] => [
    [`payment_method_options.${method}`, "object"],
    ...Object.keys(members).map((name): [string, Type] => [`payment_method_options.${method}.${name}`, "string"]),
  ]),
  ["phone_number_collection.enabled", "boolean"],
  ["shipping_address_collection.allowed_countries", "strings"],
  ["shipping.address", "object"],
  ["shipping.carrier", "string"],
  ["shipping.name", "string"],
  ["shipping.phone", "string"],
  ["shipping.tracking_number", "string"],
  ...["city", "country", "line1", "line2", "postal_code", "state"].flatMap((member): [string, Type][] => [
    [`shipping.address.${member}`, "string"],
    [`customer_details.address.${member}`, "string"],
  ]),
  ["customer_details.address", "object"],
  ["customer_details.email", "string"],
  ["customer_details.name", "string"],
  ["customer_details.phone", "string"],
  ["line_items.object", "string"],
  ["line_items.url", "string"],
  ["line_items.has_more", "boolean"],
  ["line_items.data", "objects"],
  ["line_items.data[].id", "string"],
  ["line_items.data[].object", "string"],
  ["line_items.data[].amount_subtotal", "integer"],
  ["line_items.data[].amount_total", "integer"],
  ["line_items.data[].amount_discount", "integer"],
  ["line_items.data[].currency", "string"],
  ["line_items.data[].description", "string"],
  ["line_items.data[].quantity", "integer"],
  ["line_items.data[].discounts", "objects"],
  ["line_items.data[].price", "object"],
  ["line_items.data[].price.id", "string"],
  ["line_items.data[].price.object", "string"],
  ["line_items.data[].price.active", "boolean"],
  ["line_items.data[].price.billing_scheme", "string"],
  ["line_items.data[].price.created", "integer"],
  ["line_items.data[].price.currency", "string"],
  ["line_items.data[].price.livemode", "boolean"],
  ["line_items.data[].price.lookup_key", "string"],
  ["line_items.data[].price.metadata", "object"],
  ["line_items.data[].price.nickname", "string"],
  ["line_items.data[].price.product", "string"],
  ["line_items.data[].price.type", "string"],
  ["line_items.data[].price.unit_amount", "integer"],
  ["line_items.data[].price.recurring", "object"],
  ["line_items.data[].price.tiers", "objects"],
  ["line_items.data[].discounts[].id", "string"],
  ["line_items.data[].discounts[].object", "string"],
  ["line_items.data[].discounts[].checkout_session", "string"],
  ["line_items.data[].discounts[].coupon", "object"],
  ["line_items.data[].discounts[].coupon.id", "string"],
  ["line_items.data[].discounts[].coupon.amount_off", "integer"],
  ["line_items.data[].discounts[].coupon.currency", "string"],
  ["line_items.data[].discounts[].coupon.duration_in_days", "string"],
  ["line_items.data[].discounts[].coupon.object", "string"],
  ["line_items.data[].discounts[].coupon.created", "integer"],
  ["line_items.data[].discounts[].coupon.livemode", "boolean"],
  ["line_items.data[].discounts[].coupon.metadata", "object"],
  ["line_items.data[].discounts[].coupon.name", "string"],
  ["line_items.data[].discounts[].coupon.percent_off", "integer"],
  ["line_items.data[].discounts[].coupon.max_redemptions", "integer"],
  ["line_items.data[].discounts[].coupon.redeem_by", "integer"],
  ["line_items.data[].discounts[].coupon.times_redeemed", "integer"],
  ["line_items.data[].discounts[].coupon.valid", "boolean"],
  ["line_items.data[].discounts[].coupon.currency_options", "object"],
  ["line_items.data[].discounts[].customer", "string"],
  ["line_items.data[].discounts[].start", "integer"],
  ["line_items.data[].discounts[].end", "integer"],
  ["line_items.data[].discounts[].promotion_code", "string"],
  ["line_items.data[].discounts[].subscription", "string"],
];

/** What even a paid session with everything collected has nothing to say about. */
const nullWhenPaid = [
  "payment_link",
  "subscription",
  "url",
  "shipping.carrier",
  "shipping.tracking_number",
  "line_items.data[].price.recurring",
  "line_items.data[].price.tiers",
  "line_items.data[].discounts[].coupon.duration_in_days",
  "line_items.data[].discounts[].coupon.percent_off",
  "line_items.data[].discounts[].coupon.currency_options",
  "line_items.data[].discounts[].end",
  "line_items.data[].discounts[].promotion_code",
  "line_items.data[].discounts[].subscription",
];

const product_data = { name: "apple" };
const price_data = { currency: "GBP", unit_amount: 2000, nickname: "low", lookup_key: "apples", product_data };

const everythingCollected = {
  ...anOrderOfApples,
  line_items: [{ price_data, quantity: 2 }],
  customer_email: "ada@shop.example",
  phone_number_collection: { enabled: true },
  billing_address_collection: "required",
  shipping_address_collection: { allowed_countries: ["GB"] },
  payment_method_options: methodOptions,
} as const;

const shop = aShopOnTheSandbox("documented");
afterAll(() => shop.sandbox.close());

describe("a new session of the sandbox has", () => {
  let created: unknown;
  beforeAll(async () => {
    const body = JSON.stringify({ ...everythingCollected, expand: ["line_items"] });
    created = await shop.raw("/v1/checkout/sessions", { method: "POST", body });
  });

  it.each(sessionFields)("%s: %s, or null", (name, type) => {
    const [value] = valuesAt(created, name);
    expect(value === null || hasType(value, type), JSON.stringify(value)).toBe(true);
  });

  it.each(["url", "payment_intent", "status", "amount_total", "expires_at"])("%s, which is not null", (name) => {
    expect(valuesAt(created, name)).not.toContain(null);
  });
});

describe("a paid session of the sandbox has", () => {
  let paid: unknown;
  beforeAll(async () => {
    const { id: customer } = await shop.wooshpay.customers.create();
    const terms = { amount_off: 150, currency: "GBP", name: "a welcome", max_redemptions: 5, redeem_by: NOW + 3600 };
    const { id: coupon } = await shop.wooshpay.coupons.create(terms);
    const given = { ...everythingCollected, customer, discounts: [{ coupon }] };
    const session = await shop.wooshpay.checkoutSessions.create(given);
    await payOnThePage(shop.sandbox, session.url);
    paid = await shop.raw(`/v1/checkout/sessions/${session.id}?expand[]=line_items`);
  });

  it.each([...sessionFields, ...nestedFields])("%s: %s", (name, type) => {
    const values = valuesAt(paid, name);
    expect(values).not.toEqual([]);
    for (const value of values) {
      if (nullWhenPaid.includes(name)) expect(value).toBeNull();
      else expect(hasType(value, type), JSON.stringify(value)).toBe(true);
    }
  });
});

it("the client names every documented field, even where the service says next to nothing", async () => {
  const { wooshpay } = serviceThatAnswers({ id: "cs_1" });
  const session = await wooshpay.checkoutSessions.retrieve("cs_1");
  const named = sessionFields.map(([name]) => name).filter((name) => name !== "object");
  expect(Object.keys(session)).toEqual(expect.arrayContaining(named));
});

/** Members of what the sandbox does not have: prices of subscriptions, coupons worth something in several currencies. */
const ofAbsentObjects = /\.(recurring|tiers\[\]|currency_options)\./;

it("the lists above name every member of the documented example", () => {
  const listed = new Set([...sessionFields, ...nestedFields].map(([name]) => name));
  const printed = memberNames(sample("create-session").response).filter((name) => !ofAbsentObjects.test(name));
  expect(printed.filter((name) => !listed.has(name))).toEqual([]);
  expect([...listed].filter((name) => !printed.includes(name))).toEqual([]);
});

function hasType(value: unknown, type: Type): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "strings") return Array.isArray(value) && value.every((item) => typeof item === "string");
  if (type === "objects") return Array.isArray(value) && value.every((item) => typeof item === "object");
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}
