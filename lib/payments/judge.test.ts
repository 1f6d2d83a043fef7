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

const unpaid: Partial<SessionFacts> = { payment_status: "unpaid" };
const declined = { type: "card_error", code: "card_declined", decline_code: "insufficient_funds", message: "no" };

test("a complete, paid session with a succeeded intent of the same amount is paid", () => {
  expect(judge(order, aSession(), anIntent())).toEqual({ kind: "paid" });
});

test("the intent's success counts although the session still reads open or expired", () => {
  expect(judge(order, aSession({ status: "open", payment_status: "unpaid" }), anIntent())).toEqual({ kind: "paid" });
  expect(judge(order, aSession({ status: "expired", payment_status: "unpaid" }), anIntent())).toEqual({ kind: "paid" });
});

test("an intent that does not say what it received is taken at its amount", () => {
  expect(judge(order, aSession(), anIntent({ amount_received: null }))).toEqual({ kind: "paid" });
});

test.each<[string, Partial<SessionFacts>, IntentFacts | null]>([
  ["complete and unpaid, while the bank decides", unpaid, anIntent({ status: "processing", amount_received: 0 })],
  ["complete and said to be paid, while the bank decides", {}, anIntent({ status: "processing", amount_received: 0 })],
  ["still open, while the bank decides", { ...unpaid, status: "open" }, anIntent({ status: "processing" })],
  ["complete, while the shopper confirms", unpaid, anIntent({ status: "requires_action", amount_received: 0 })],
  ["complete, before there is an intent", unpaid, null],
  ["said to be paid, before its intent says so", { status: "open" }, anIntent({ status: "requires_action" })],
])("a session that is %s is waiting, never paid", (_, session, intent) => {
  expect(judge(order, aSession(session), intent)).toEqual({ kind: "waiting" });
});

test("an open session that nobody has paid on yet is open, with nothing declined", () => {
  const session = aSession({ status: "open", payment_status: "unpaid" });
  expect(judge(order, session, null)).toEqual({ kind: "open", decline: null });
  expect(judge(order, session, anIntent({ status: "canceled" }))).toEqual({ kind: "open", decline: null });
});

describe("a decline on an open session leaves the order payable and remembers why:", () => {
  const because = (decline_code: string | null, code: string | null) => ({ ...declined, decline_code, code });
  test.each([
    ["card_declined", because("card_declined", null)],
    ["insufficient_funds", because("insufficient_funds", "card_declined")],
    ["expired_card", because("expired_card", null)],
    ["incorrect_cvc", because(null, "incorrect_cvc")],
    ["processing_error", because("do_not_honour", "processing_error")],
    ["other", because("do_not_honour", "moonlit")],
    ["other", because(null, null)],
  ])("%s", (decline, last_payment_error) => {
    const intent = anIntent({ status: "requires_payment_method", amount_received: 0, last_payment_error });
    const session = aSession({ status: "open", payment_status: "unpaid" });
    expect(judge(order, session, intent)).toEqual({ kind: "open", decline });
  });
});

test.each(["requires_payment_method", "canceled"] as const)(
  "a complete session whose delayed payment ended as %s has failed, for the reason given or for another",
  (status) => {
    const session = aSession({ payment_status: "unpaid" });
    const intent = anIntent({ status, amount_received: 0 });
    expect(judge(order, session, intent)).toEqual({ kind: "failed", decline: "other" });
    expect(judge(order, session, { ...intent, last_payment_error: declined })).toEqual({
      kind: "failed",
      decline: "insufficient_funds",
    });
  },
);

test("money that is only authorised is a promise where the shop takes it at the shipment", () => {
  const intent = anIntent({ status: "requires_capture", amount_received: 0 });
  expect(judge({ ...order, capture: "manual" }, aSession(), intent)).toEqual({ kind: "authorised" });
});

test("an expired session without money is expired", () => {
  const session = aSession({ status: "expired", payment_status: "unpaid" });
  expect(judge(order, session, anIntent({ status: "canceled", amount_received: 0 }))).toEqual({ kind: "expired" });
  expect(judge(order, session, null)).toEqual({ kind: "expired" });
});

test("what WooshPay leaves out is no difference", () => {
  const intent = anIntent({ merchant_order_id: null });
  expect(judge(order, aSession({ livemode: null }), intent)).toEqual({ kind: "paid" });
});

describe("whatever differs from the stored order goes to a person, although WooshPay says paid:", () => {
  const other = "wfab12-ffffffffffffffff";
  test.each([
    [`session reference is ${other}, not ${order.reference}`, aSession({ client_reference_id: other }), anIntent()],
    [`session reference is null, not ${order.reference}`, aSession({ client_reference_id: null }), anIntent()],
    ["session amount is 42, not 4200", aSession({ amount_total: 42 }), anIntent()],
    ["session currency is USD, not GBP", aSession({ currency: "USD" }), anIntent()],
    ["session mode is setup, not payment", aSession({ mode: "setup" }), anIntent()],
    ["session livemode is true, not false", aSession({ livemode: true }), anIntent()],
    ["intent amount is 42, not 4200", aSession(), anIntent({ amount: 42 })],
    ["intent currency is USD, not GBP", aSession(), anIntent({ currency: "USD" })],
    [`intent reference is ${other}, not ${order.reference}`, aSession(), anIntent({ merchant_order_id: other })],
    ["received 4199, the order says 4200", aSession(), anIntent({ amount_received: 4199 })],
    [
      "authorised only, although the shop asks for capture at once",
      aSession(),
      anIntent({ status: "requires_capture", amount_received: 0 }),
    ],
    [
      "session amount is 42, not 4200; intent amount is 43, not 4200",
      aSession({ amount_total: 42 }),
      anIntent({ amount: 43 }),
    ],
  ])("%s", (reason, session, intent) => {
    expect(judge(order, session, intent)).toEqual({ kind: "review", reason });
  });

  test("before there is an intent, too", () => {
    const session = aSession({ status: "open", payment_status: "unpaid", amount_total: 42 });
    expect(judge(order, session, null)).toEqual({ kind: "review", reason: "session amount is 42, not 4200" });
  });
});
