import { describe, expect, it } from "vitest";
import { nextActionUrl } from "@/lib/wooshpay";
import type {
  CreateCustomerParams,
  CreatePaymentIntentParams,
  CreatePriceParams,
  CreateRefundParams,
} from "@/lib/wooshpay";
import { requestOf, sample } from "./samples";
import { serviceThatAnswers } from "./stub-service";

const answering = (name: string, rest: object = {}) =>
  serviceThatAnswers({ ...rest, ...sample(name).response }).wooshpay;

/** What every such object has, for samples of which only some members are printed. */
const money = { id: "x_1", amount: 10, currency: "USD", status: "succeeded" };

describe("the client reads the documented", () => {
  it("refund, whose reason is null and whose time is in seconds", async () => {
    expect(await answering("refund").refunds.retrieve("re_1")).toMatchObject({
      id: "re_3KQu4U2eZvKYlo2C02Ndp8xy",
      amount: 100,
      currency: "USD",
      created: 1644328172,
      payment_intent: "pi_3KQu4U2eZvKYlo2C0avUn9aJ",
      reason: null,
      status: "succeeded",
    });
  });

  it("customer, whose address is empty and whose time is in milliseconds", async () => {
    expect(await answering("create-customer").customers.create(requestOf("create-customer"))).toMatchObject({
      id: "cus_1706288169156083712",
      created: 1695645775,
      email: "test@gmail.com",
      address: { city: null, country: null },
      livemode: false,
      metadata: {},
    });
  });

  it("product, by its times", async () => {
    const product = await answering("product").products.retrieve("prod_1");
    expect(product).toMatchObject({ id: "prod_1554351292598452224", created: 1665642282, updated: 1665642282 });
  });

  it("recurring price", async () => {
    expect(await answering("create-price").prices.create(requestOf("create-price"))).toMatchObject({
      id: "price_1795818288165421056",
      type: "recurring",
      billing_scheme: "per_unit",
      recurring: { usage_type: "licensed" },
    });
  });

  it("dispute, with what the card scheme said", async () => {
    const { response } = sample("dispute");
    expect(await answering("dispute", money).disputes.retrieve("dp_1")).toMatchObject(response);
  });

  it("status and reason of a dispute in a list", async () => {
    const { response } = sample("dispute-in-a-list");
    const { wooshpay } = serviceThatAnswers({ object: "list", data: [{ ...money, ...response }] });
    expect((await wooshpay.disputes.list()).data).toMatchObject([response]);
  });

  it("file", async () => {
    const { object, ...members } = sample("file").response;
    expect(object).toBe("file");
    expect(await answering("file", { id: "file_1" }).files.retrieve("file_1")).toMatchObject(members);
  });

  it("balance, which names no pending money and is below nought in one currency", async () => {
    expect(await answering("balance").balance.retrieve()).toMatchObject({
      available: [
        { amount: 1001353, currency: "EUR" },
        { amount: 33143, currency: "GBP" },
        { amount: -62, currency: "USD" },
      ],
      pending: null,
      livemode: null,
    });
  });

  it("intent that waits for a wallet", async () => {
    const intent = await answering("payment-intent-wallet", money).paymentIntents.retrieve("pi_1");
    expect(nextActionUrl(intent)).toBe("...");
  });

  it("intent that waits for the bank's challenge", async () => {
    const intent = await answering("payment-intent-requires-action", money).paymentIntents.retrieve("pi_1");
    expect(nextActionUrl(intent)).toMatch(/^https:\/\/jstest\.wooshpay\.com\/v1\/3ds\//);
  });

  it("coupon, every member of it, with types for values", async () => {
    const lines = JSON.stringify(sample("create-session").response["line_items"]);
    const coupon = JSON.parse(lines).data[0].discounts[0].coupon;
    const read = await serviceThatAnswers(coupon).wooshpay.coupons.retrieve("c_1");
    expect(read).toMatchObject({ id: "string", amount_off: 0, percent_off: 0, valid: true, duration_in_days: null });
    expect(Object.keys(read)).toEqual(expect.arrayContaining(Object.keys(coupon)));
  });
});

describe("the client sends the documented request byte for byte to", () => {
  type Call = (wooshpay: ReturnType<typeof serviceThatAnswers>["wooshpay"]) => Promise<unknown>;

  it.each<[string, Call]>([
    [
      "payment-intent-succeeded",
      (w) => w.paymentIntents.create(requestOf<CreatePaymentIntentParams>("payment-intent-succeeded")),
    ],
    ["payment-intent-requires-action", (w) => w.paymentIntents.create(requestOf("payment-intent-requires-action"))],
    ["capture-payment-intent", (w) => w.paymentIntents.capture("pi_1", requestOf("capture-payment-intent"))],
    ["cancel-payment-intent", (w) => w.paymentIntents.cancel("pi_1", requestOf("cancel-payment-intent"))],
    ["create-refund", (w) => w.refunds.create(requestOf<CreateRefundParams>("create-refund"))],
    ["create-customer", (w) => w.customers.create(requestOf<CreateCustomerParams>("create-customer"))],
    ["create-price", (w) => w.prices.create(requestOf<CreatePriceParams>("create-price"))],
  ])("%s", async (name, call) => {
    const { wooshpay, bodies } = serviceThatAnswers(money);
    await call(wooshpay);
    expect(bodies).toEqual([JSON.stringify(sample(name).request)]);
  });
});
