import { afterAll, describe, expect, it } from "vitest";
import type { CreateCheckoutSessionParams } from "@/lib/wooshpay";
import { sessionRequest } from "./samples";
import { anOrderOfApples, aShopOnTheSandbox, NOW } from "./sandbox-shop";
import { failure } from "./shops";
import { valuesAt } from "./values-at";

type Fields = Partial<CreateCheckoutSessionParams>;
type Options = NonNullable<Fields["payment_method_options"]>;

const shop = aShopOnTheSandbox("documented");
afterAll(() => shop.sandbox.close());

const intent = (payment_intent_data: NonNullable<Fields["payment_intent_data"]>): Fields => ({ payment_intent_data });
const option = (payment_method_options: Options): Fields => ({ payment_method_options });
const redirect = { terminal_type: "WEB", os_type: "IOS" } as const;
const address = { city: "London", country: "GB", line1: "1 High St", line2: "Flat 2", postal_code: "N1", state: "LDN" };
const line = { price_data: { currency: "gbp", unit_amount: 2000, product_data: { name: "apple" } }, quantity: "2" };

/** Every request field of "Create a Session" by name, each with a value that has it. */
const accepted: [string, Fields][] = [
  ["mode", { mode: "payment" }],
  ["success_url", { success_url: "https://shop.example/done?token=a%20b&x=1#end" }],
  ["cancel_url", { cancel_url: "https://shop.example/cart" }],
  ["client_reference_id", { client_reference_id: "wf_0000000000042" }],
  ["customer_email", { customer_email: "ada@shop.example" }],
  ["customer_creation", { customer_creation: "always" }],
  ["customer_creation", { customer_creation: "if_required" }],
  ["expires_at", { expires_at: NOW + 3600 }],
  ["expires_at", { expires_at: NOW + 24 * 3600 }],
  ["metadata", { metadata: { cart: "17" } }],
  ["billing_address_collection", { billing_address_collection: "required" }],
  ["billing_address_collection", { billing_address_collection: "auto" }],
  ["phone_number_collection", { phone_number_collection: {} }],
  ["phone_number_collection.enabled", { phone_number_collection: { enabled: true } }],
  [
    "shipping_address_collection.allowed_countries",
    { shipping_address_collection: { allowed_countries: ["GB", "JP"] } },
  ],
  ["allow_promotion_codes", { allow_promotion_codes: true }],
  ["payment_method_types", { payment_method_types: ["card"] }],
  ["payment_method_options.card.request_three_d_secure", option({ card: { request_three_d_secure: "any" } })],
  ["payment_method_options.card.setup_future_usage", option({ card: { setup_future_usage: "on_session" } })],
  ["payment_method_options.card.capture_method", option({ card: { capture_method: "manual" } })],
  ["payment_method_options.card.tax_id", option({ card: { tax_id: "123" } })],
  ["payment_method_options.alipayplus.terminal_type", option({ alipayplus: { terminal_type: "APP", os_type: "IOS" } })],
  ["payment_method_options.alipay_hk.os_type", option({ alipay_hk: redirect })],
  ["payment_method_options.alipay", option({ alipay: redirect })],
  ["payment_method_options.wechat_pay.client_ip", option({ wechat_pay: { ...redirect, client_ip: "192.0.2.1" } })],
  ["payment_method_options.wechat_pay.openid", option({ wechat_pay: { openid: "o1" } })],
  ["payment_method_options.sepa_debit", option({ sepa_debit: {} })],
  ["payment_method_options.akulaku", option({ akulaku: redirect })],
  ["payment_method_options.truemoney", option({ truemoney: redirect })],
  ["payment_method_options.kakaopay", option({ kakaopay: redirect })],
  ["payment_method_options.shopeepay", option({ shopeepay: redirect })],
  ["payment_method_options.dana", option({ dana: redirect })],
  ["payment_method_options.pix.tax_id", option({ pix: { tax_id: "123" } })],
  ["payment_intent_data.capture_method", intent({ capture_method: "automatic" })],
  ["payment_intent_data.capture_method", intent({ capture_method: "manual" })],
  ["payment_intent_data.description", intent({ description: "two apples" })],
  ["payment_intent_data.shipping", intent({ shipping: { address, name: "Ada", phone: "+44 20 7946 0000" } })],
  ["payment_intent_data.billing_details", intent({ billing_details: { address, email: "ada@shop.example" } })],
  ["payment_intent_data.merchant_order_id", intent({ merchant_order_id: "wf_1" })],
  ["payment_intent_data.merchant_user_id", intent({ merchant_user_id: "u_1" })],
  ["payment_intent_data.metadata", intent({ metadata: { order: "1" } })],
  ["line_items[].price_data", { line_items: [line] }],
  ["line_items[].quantity", { line_items: [line, { ...line, quantity: 3 }] }],
  ["subscription_data.trial_period_days", { subscription_data: { trial_period_days: 1 } }],
  ["subscription_data.metadata", { subscription_data: { metadata: { plan: "plus" } } }],
];

describe("the sandbox takes what the client sends as", () => {
  it.each(accepted)("%s: %j", async (name, fields) => {
    expect(valuesAt(fields, name)).not.toEqual([]);
    const session = await shop.wooshpay.checkoutSessions.create({ ...anOrderOfApples, ...fields });
    expect(session).toMatchObject({ status: "open", payment_status: "unpaid" });
  });

  it("all of them at once", async () => {
    const everything = Object.assign({}, ...accepted.map(([, fields]) => fields));
    const session = await shop.wooshpay.checkoutSessions.create({ ...anOrderOfApples, ...everything });
    expect(session.amount_total).toBe(2 * 2000 + 3 * 2000);
  });

  it("the documented example", async () => {
    const session = await shop.wooshpay.checkoutSessions.create(sessionRequest("create-session"));
    expect(session).toMatchObject({ amount_total: 2000, currency: "GBP", status: "open" });
  });

  it("members nobody has documented", async () => {
    const withMore = { ...anOrderOfApples, return_url: "https://shop.example", submit_type: "pay" };
    expect(await shop.wooshpay.checkoutSessions.create(withMore)).toMatchObject({ status: "open" });
  });
});

describe("the sandbox takes an object by its id as", () => {
  const { wooshpay } = shop;
  const aCoupon = () => wooshpay.coupons.create({ percent_off: 50 });
  const aPrice = () => wooshpay.prices.create({ currency: "GBP", unit_amount: 2000, product_data: { name: "apple" } });
  const ofNewPrice = { currency: "GBP", unit_amount: 2000 };

  it.each<[string, () => Promise<Fields>, object]>([
    ["customer", async () => ({ customer: (await wooshpay.customers.create()).id }), { amount_total: 4000 }],
    [
      "line_items[].price",
      async () => ({ line_items: [{ price: (await aPrice()).id, quantity: "3" }] }),
      { amount_total: 6000 },
    ],
    [
      "line_items[].price_data.product",
      async () => {
        const product = (await wooshpay.products.create({ name: "apple" })).id;
        return { line_items: [{ price_data: { ...ofNewPrice, product }, quantity: 1 }] };
      },
      { amount_total: 2000 },
    ],
    [
      "discounts[].coupon",
      async () => ({ discounts: [{ coupon: (await aCoupon()).id }] }),
      { amount_subtotal: 4000, amount_total: 2000 },
    ],
    [
      "discounts[].iterations",
      async () => ({ discounts: [{ coupon: (await aCoupon()).id, iterations: 3 }] }),
      { amount_total: 2000 },
    ],
  ])("%s", async (name, given, expected) => {
    const fields = await given();
    expect(valuesAt(fields, name)).not.toEqual([]);
    expect(await wooshpay.checkoutSessions.create({ ...anOrderOfApples, ...fields })).toMatchObject(expected);
  });
});

describe("the sandbox refuses, for want of that object,", () => {
  it.each<[string, Fields, string]>([
    ["customer", { customer: "cus_1706288169156083712" }, "customer"],
    ["line_items[].price", { line_items: [{ price: "price_1795818288165421056", quantity: 1 }] }, "line_items"],
    ["discounts[].coupon", { discounts: [{ coupon: "half" }] }, "discounts"],
  ])("%s", async (_name, fields, param) => {
    const error = await failure(shop.wooshpay.checkoutSessions.create({ ...anOrderOfApples, ...fields }));
    expect(error).toMatchObject({ name: "BadRequestError", outcome: "refused", param: expect.stringContaining(param) });
  });
});
