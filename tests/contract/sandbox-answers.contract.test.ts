import { afterAll, expect, it } from "vitest";
import { sample } from "./samples";
import { aShopOnTheSandbox } from "./sandbox-shop";
import { memberNames, valuesAt } from "./values-at";

// The samples that WooshPay's own service printed were answers of what the sandbox calls the field dialect.
const shop = aShopOnTheSandbox("field");
afterAll(() => shop.sandbox.close());

const post = (path: string, body: unknown) => shop.raw(path, { method: "POST", body: JSON.stringify(body) });
const kindsOf = (root: unknown, names: readonly string[]) =>
  names.map((name) => `${name}: ${[...new Set(valuesAt(root, name).map((value) => typeof value))].join()}`);

it("a new session has every member of WooshPay's printed answer, each of the same kind", async () => {
  const product_data = { name: "apple" };
  const price_data = { currency: "USD", unit_amount: 2000, lookup_key: "test_lookup_key", product_data };
  const answer = await post("/v1/checkout/sessions", {
    mode: "payment",
    success_url: "https://wooshpay.com/",
    cancel_url: "www.wooshpay.com",
    line_items: [{ price_data, quantity: 1 }],
  });
  const { response } = sample("create-session-2024");
  // An empty text for no customer is the one thing the sandbox does not imitate: it leaves the member out.
  const names = memberNames(response).filter((name) => name !== "customer");
  expect(kindsOf(answer, names)).toEqual(kindsOf(response, names));
});

it("a new webhook endpoint has every member of WooshPay's printed answer, its events in the same order", async () => {
  const { response } = sample("webhook-endpoint-2025");
  const enabled_events = ["payout.paid", "payout.created", "payout.failed", "payout.canceled"];
  const answer = await post("/v1/webhook_endpoints", {
    url: "https://shop.example",
    enabled_events,
    description: "till",
  });
  const names = memberNames(response);
  expect(kindsOf(answer, names)).toEqual(kindsOf(response, names));
  expect(valuesAt(answer, "enabled_events")).toEqual(valuesAt(response, "enabled_events"));
});

it("an event has the members of WooshPay's printed deliveries", async () => {
  await post("/v1/webhook_endpoints", { url: "https://shop.example", enabled_events: ["payment_intent.created"] });
  await post("/v1/checkout/sessions", sample("create-session").request);
  await post("/_sandbox/clock", { advance: 0 });
  const delivered: unknown = await shop.deliveries[0]?.json();
  const { response } = sample("event-payout-created");
  const names = memberNames(response);
  expect(kindsOf(delivered, names)).toEqual(kindsOf(response, names));
});

it.each([
  ["create-customer", "/v1/customers", {}],
  ["product", "/v1/products", { name: "apple" }],
  ["create-price", "/v1/prices", {}],
])("a new object has every member of the printed %s, each of the same kind", async (name, path, body) => {
  const { request, response } = sample(name);
  const names = memberNames(response);
  expect(kindsOf(await post(path, request ?? body), names)).toEqual(kindsOf(response, names));
});

it("a refund and the balance have every member of WooshPay's printed answers that is not null there", async () => {
  const payment: unknown = await post("/v1/payment_intents", sample("payment-intent-succeeded").request);
  const [payment_intent] = valuesAt(payment, "id");
  const refund: unknown = await post("/v1/refunds", { ...sample("create-refund").request, payment_intent });
  const printed = Object.entries(sample("refund").response).flatMap(([name, value]) => (value === null ? [] : [name]));
  expect(kindsOf(refund, printed)).toEqual(kindsOf(sample("refund").response, printed));
  expect(valuesAt(refund, "reason")).toEqual(["requested_by_customer"]);
  const { response } = sample("balance");
  const names = memberNames(response);
  expect(kindsOf(await shop.raw("/v1/balance"), names)).toEqual(kindsOf(response, names));
});
