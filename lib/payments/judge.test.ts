import { describe, expect, test } from "vitest";
import { judge, type IntentFacts, type OrderFacts, type SessionFacts } from "./judge";

const order: OrderFacts = {
  reference: "wfab12-0123456789abcdef",
  totalMinor: 4200,
  currency: "GBP",
  livemode: false,
  capture: "automatic",
};

function aSession(overrides: Partial<SessionFacts> = {}): SessionFacts {
  return {
    client_reference_id: order.reference,
    amount_total: 4200,
    currency: "GBP",
    livemode: false,
    mode: "payment",
    status: "complete",
    payment_status: "paid",
    ...overrides,
  };
}

function anIntent(overrides: Partial<IntentFacts> = {}): IntentFacts {
  return {
    status: "succeeded",
    amount: 4200,
    amount_received: 4200,
    currency: "GBP",
    merchant_order_id: order.reference,
    last_payment_error: null,
    ...overrides,
  };
}

const declined = { type: "card_error", code: "card_declined", decline_code: "insufficient_funds", message: "no" };

test("a complete, paid session with a succeeded intent of the same amount is paid", () => {
  expect(judge(order, aSession(), anIntent())).toEqual({ kind: "paid" });
});

test("the intent's success counts although the session still reads open or expired", () => {
  expect(judge(order, aSession({ status: "open", payment_status: "unpaid" }), anIntent()).kind).toBe("paid");
  expect(judge(order, aSession({ status: "expired", payment_status: "unpaid" }), anIntent()).kind).toBe("paid");
});

test("a complete session whose bank has not decided is waiting, never paid", () => {
  const session = aSession({ payment_status: "unpaid" });
  expect(judge(order, session, anIntent({ status: "processing", amount_received: 0 })).kind).toBe("waiting");
  expect(judge(order, aSession(), anIntent({ status: "processing", amount_received: 0 })).kind).toBe("waiting");
});

test("a decline on an open session leaves the order payable and remembers why", () => {
  const session = aSession({ status: "open", payment_status: "unpaid" });
  const intent = anIntent({ status: "requires_payment_method", amount_received: 0, last_payment_error: declined });
  expect(judge(order, session, intent)).toEqual({ kind: "open", decline: "insufficient_funds" });
});

test("a complete session whose delayed payment fell through has failed", () => {
  const intent = anIntent({ status: "requires_payment_method", amount_received: 0, last_payment_error: null });
  expect(judge(order, aSession({ payment_status: "unpaid" }), intent)).toEqual({ kind: "failed", decline: "other" });
});

test("money that is only authorised is a promise where the shop takes it at the shipment", () => {
  const intent = anIntent({ status: "requires_capture", amount_received: 0 });
  expect(judge({ ...order, capture: "manual" }, aSession(), intent).kind).toBe("authorised");
});

test("an expired session without money is expired", () => {
  const intent = anIntent({ status: "canceled", amount_received: 0 });
  expect(judge(order, aSession({ status: "expired", payment_status: "unpaid" }), intent).kind).toBe("expired");
});

describe("whatever differs from the stored order goes to a person, although WooshPay says paid:", () => {
  test.each([
    ["another order's session", aSession({ client_reference_id: "wfab12-ffffffffffffffff" }), anIntent()],
    ["no reference", aSession({ client_reference_id: null }), anIntent()],
    ["another amount on the session", aSession({ amount_total: 42 }), anIntent()],
    ["another currency on the session", aSession({ currency: "USD" }), anIntent()],
    ["another mode of session", aSession({ mode: "setup" }), anIntent()],
    ["a live session on a test order", aSession({ livemode: true }), anIntent()],
    ["another amount on the intent", aSession(), anIntent({ amount: 42 })],
    ["another currency on the intent", aSession(), anIntent({ currency: "USD" })],
    ["another order's intent", aSession(), anIntent({ merchant_order_id: "wfab12-ffffffffffffffff" })],
    ["less money received than asked for", aSession(), anIntent({ amount_received: 4199 })],
    ["money only authorised", aSession(), anIntent({ status: "requires_capture", amount_received: 0 })],
  ])("%s", (_, session, intent) => {
    expect(judge(order, session, intent).kind).toBe("review");
  });
});
