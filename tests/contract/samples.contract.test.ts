import { describe, expect, it } from "vitest";
import { signWebhook, verifyWebhook } from "@/lib/wooshpay";
import { sample, sampleNames, sessionRequest } from "./samples";
import { serviceThatAnswers } from "./stub-service";

const secret = "whsec_5B7ztykeFchpyupxbTLmZdQiNabRRqjg";

it.each(sampleNames)("the sample %s names the page it was taken from", (name) => {
  expect(sample(name).source).toMatch(/^https:\/\/docs\.wooshpay\.com\/(api|doc)-\d+$/);
});

describe("the client reads a session", () => {
  it("as the page prints it, with types for values", async () => {
    const { response } = sample("create-session");
    const { wooshpay } = serviceThatAnswers(response);
    const session = await wooshpay.checkoutSessions.create(sessionRequest("create-session"));
    expect(session).toMatchObject({ status: "open", url: "string", amount_total: 0, customer_creation: "always" });
    expect(session.payment_method_options).toEqual(response["payment_method_options"]);
    expect(session.shipping).toEqual(response["shipping"]);
    expect(session.customer_details).toEqual(response["customer_details"]);
    expect(session.line_items?.data[0]).toMatchObject({
      amount_total: null,
      amount_discount: 0,
      price: { unit_amount: 0 },
    });
  });

  it("of 2024, whose times are milliseconds and whose product is nested", async () => {
    const { wooshpay } = serviceThatAnswers(sample("create-session-2024").response);
    const session = await wooshpay.checkoutSessions.retrieve("cs_1766032392423735296");
    expect(session).toMatchObject({
      id: "cs_1766032392423735296",
      created: 1709889908,
      currency: "USD",
      customer: null,
      payment_intent: "pi_1766032397326876672",
      amount_total: 2000,
      status: "open",
      payment_status: "unpaid",
      expires_at: null,
      line_items: { data: [{ quantity: 1, price: { product: "prod_1766032392490844160", unit_amount: 2000 } }] },
    });
  });

  it("for a subscription, which has neither amount nor intent here", async () => {
    const { wooshpay } = serviceThatAnswers(sample("create-session-subscription").response);
    const session = await wooshpay.checkoutSessions.create(sessionRequest("create-session-subscription"));
    expect(session).toMatchObject({
      mode: "subscription",
      created: 1717037315,
      amount_total: null,
      payment_intent: null,
    });
    expect(session.payment_status).toBe("unrecognised");
  });

  it("in setup mode, whose expiry is in milliseconds", async () => {
    const { response } = sample("create-session-setup");
    const { wooshpay } = serviceThatAnswers({ id: "cs_1953770262453288961", ...response });
    const session = await wooshpay.checkoutSessions.retrieve("cs_1953770262453288961");
    expect(session).toMatchObject({ mode: "setup", expires_at: 1754736504, livemode: false, live_mode: true });
  });
});

it("the client sends the documented request byte for byte", async () => {
  const { request, response } = sample("create-session");
  const { wooshpay, bodies } = serviceThatAnswers(response);
  await wooshpay.checkoutSessions.create(sessionRequest("create-session"));
  expect(bodies).toEqual([JSON.stringify(request)]);
});

describe("the client reads an intent", () => {
  it("that succeeded, with nulls and an empty text for what is not there", async () => {
    const { wooshpay } = serviceThatAnswers(sample("payment-intent-succeeded").response);
    expect(await wooshpay.paymentIntents.retrieve("pi_1583366366029676544")).toMatchObject({
      amount: 1,
      created: 1666338934,
      status: "succeeded",
      merchant_order_id: "id1111",
      next_action: null,
      last_payment_error: null,
    });
  });

  it("that waits for the shopper's bank", async () => {
    const { response } = sample("payment-intent-requires-action");
    const { wooshpay } = serviceThatAnswers({ ...sample("payment-intent-succeeded").response, ...response });
    const intent = await wooshpay.paymentIntents.retrieve("pi_1583366366029676544");
    expect(intent).toMatchObject({ status: "requires_action", next_action: { type: "challenge_redirect" } });
  });
});

describe("the client reads a webhook endpoint", () => {
  it.each([
    ["webhook-endpoint-2022", { created: 1670482499, api_version: "1.0.1", metadata: {}, livemode: false }],
    ["webhook-endpoint-2025", { created: 1754625741, api_version: null, metadata: {}, livemode: true, secret }],
  ])("of %s", async (name, expected) => {
    const { response } = sample(name);
    const { wooshpay } = serviceThatAnswers(response);
    expect(await wooshpay.webhookEndpoints.retrieve("we_1")).toMatchObject({ status: "enabled", ...expected });
  });

  it("with the events of the endpoint's own page", async () => {
    const { response } = sample("create-webhook-endpoint");
    const { wooshpay } = serviceThatAnswers({ ...sample("webhook-endpoint-2025").response, ...response });
    expect(await wooshpay.webhookEndpoints.retrieve("we_1")).toMatchObject(response);
  });
});

describe("the client reads an event", () => {
  const verdictOn = (event: unknown) => {
    const body = JSON.stringify(event);
    return verifyWebhook(body, signWebhook(body, secret, 1754626531557), [secret]);
  };

  it("with true milliseconds in its time", () => {
    expect(verdictOn(sample("event-payout-created").response)).toMatchObject({
      ok: true,
      event: { type: "payout.created", created: 1754626531, data: { object: { id: "po_1953671380213956608" } } },
    });
  });

  it("whose object is cut to its kind", () => {
    const verdict = verdictOn(sample("event-setup-intent-succeeded").response);
    expect(verdict).toMatchObject({ ok: true, event: { type: "setup_intent.succeeded", livemode: false } });
  });

  it("about a dispute", () => {
    const verdict = verdictOn({ ...sample("event-dispute").response, type: "charge.dispute.created" });
    expect(verdict).toMatchObject({ ok: true, event: { data: { object: { object: "dispute" } } } });
  });

  it("but not one signed by a stranger, though the header has the documented form", () => {
    const { header } = sample("webhook-signature").response;
    const body = JSON.stringify(sample("event-payout-created").response);
    expect(verifyWebhook(body, String(header), [secret])).toEqual({ ok: false, reason: "wrong_signature" });
  });
});
