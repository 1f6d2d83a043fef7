import { expect, test } from "vitest";
import type { IntentFacts, SessionFacts } from "../judge";
import { classify, isFinal } from "./classify";

const NOW = 1_795_350_000;

function anOrder(overrides: Partial<Parameters<typeof classify>[0]> = {}): Parameters<typeof classify>[0] {
  const facts = {
    reference: "wf-1",
    totalMinor: 4800,
    currency: "GBP",
    livemode: false,
    capture: "automatic" as const,
  };
  return { ...facts, state: "awaiting_payment", cancelledAt: null, capturedMinor: 0, ...overrides };
}

function aSession(overrides: Partial<SessionFacts> = {}): SessionFacts & { created: number } {
  const money = { client_reference_id: "wf-1", amount_total: 4800, currency: "GBP", livemode: false } as const;
  return { ...money, mode: "payment", status: "complete", payment_status: "paid", created: NOW, ...overrides };
}

function anIntent(overrides: Partial<IntentFacts> = {}): IntentFacts {
  const money = { amount: 4800, amount_received: 4800, currency: "GBP", merchant_order_id: "wf-1" };
  return { ...money, status: "succeeded", last_payment_error: null, ...overrides };
}

const paid = { state: "paid", capturedMinor: 4800 } as const;

test.each([
  ["an open order whose money is there", anOrder(), aSession(), anIntent(), "paid_but_open_here", true],
  [
    "an expired order whose money is there",
    anOrder({ state: "expired" }),
    aSession(),
    anIntent(),
    "paid_but_open_here",
    true,
  ],
  ["another amount than ordered", anOrder({ totalMinor: 4900 }), aSession(), anIntent(), "amount_differs", true],
  ["a paid order", anOrder(paid), aSession(), anIntent(), null, false],
  [
    "a paid order of which WooshPay received less",
    anOrder(paid),
    aSession(),
    anIntent({ amount_received: 4000 }),
    "amount_differs",
    false,
  ],
  ["a paid order without money", anOrder(paid), aSession(), anIntent({ status: "canceled" }), "paid_only_here", false],
  ["a refunded order", anOrder({ ...paid, state: "refunded" }), aSession(), anIntent(), null, false],
  [
    "an open order that nobody paid yet",
    anOrder(),
    aSession({ status: "open", payment_status: "unpaid" }),
    anIntent({ status: "requires_payment_method" }),
    null,
    false,
  ],
  [
    "an open order whose session is over",
    anOrder(),
    aSession({ status: "expired" }),
    anIntent({ status: "canceled" }),
    null,
    true,
  ],
  [
    "an order that is under review already",
    anOrder({ state: "under_review", totalMinor: 1 }),
    aSession(),
    anIntent(),
    null,
    false,
  ],
] as const)("%s", (_, order, session, intent, kind, behind) => {
  expect(classify(order, session, intent)).toMatchObject({ kind, behind });
});

test.each([
  ["open", "requires_payment_method", 0, false],
  ["open", "succeeded", 0, false],
  ["complete", "succeeded", 0, true],
  ["complete", "processing", 30 * 86_400, false],
  ["complete", "requires_capture", 6 * 86_400, false],
  ["complete", "requires_payment_method", 3_600, false],
  ["complete", "requires_payment_method", 4 * 86_400, true],
  ["expired", "canceled", 0, true],
  ["expired", "requires_payment_method", 0, true],
  ["expired", "processing", 0, false],
  ["unrecognised", "succeeded", 0, false],
] as const)("a session that is %s with an intent that is %s after %i s is final: %s", (status, intent, age, final) => {
  expect(isFinal({ status, created: NOW - age }, { status: intent }, NOW)).toBe(final);
});

test("a session without an intent is final only once it has expired", () => {
  expect(isFinal({ status: "expired", created: NOW }, null, NOW)).toBe(true);
  expect(isFinal({ status: "complete", created: NOW }, null, NOW)).toBe(false);
});
