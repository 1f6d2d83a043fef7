import fc from "fast-check";
import { expect, it } from "vitest";
import { aSandbox, type Body } from "../test-kit.ts";

type Box = ReturnType<typeof aSandbox>;

const good = "4111111111111111";
const actions = [
  "pay",
  "authorise",
  "create",
  "session",
  "confirm",
  "capture",
  "cancel",
  "approve",
  "fail",
  "settle",
  "refund",
  "settle refund",
  "dispute",
  "resolve",
  "wait",
] as const;
const doneOften = ["pay", "refund", "settle refund", "refund", "settle refund"] as const;

/** One thing that a merchant, a shopper, a bank or time does, to the `at`th newest object of its kind. */
const step = fc.record({
  action: fc.constantFrom(...actions, ...doneOften),
  at: fc.constantFrom(0, 0, 0, 1, 2),
  amount: fc.constantFrom(0, 50, 700, 1000, 1000, 100_000_000),
  card: fc.constantFrom(good, good, good, "4000000000000002", "4000000000003220", "4000000000000077"),
  currency: fc.constantFrom("usd", "JPY"),
  well: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const after: Readonly<Record<string, readonly string[]>> = {
  succeeded: [],
  canceled: [],
  processing: ["succeeded", "requires_capture", "requires_payment_method", "canceled"],
  requires_capture: ["succeeded", "canceled"],
};

const list = async (box: Box, path: string) =>
  (await box.get(`${path}${path.includes("?") ? "&" : "?"}limit=100`)).body.data as Body[];

async function take(box: Box, refunds: Body[], { action, at, amount, card, currency, well }: Step) {
  const intent = (await list(box, "/v1/payment_intents"))[at] ?? { id: "pi_1" };
  const refund = refunds.at(-1 - at) ?? { id: "re_1" };
  const dispute = (await list(box, "/v1/disputes"))[at] ?? { id: "dp_1" };
  const data = { type: "card", card: { number: card, exp_month: 1, exp_year: 2031 } };
  const order = { amount, currency, payment_method_data: data };
  const path = `/v1/payment_intents/${String(intent.id)}`;
  const outcome = well ? "succeeded" : "failed";
  switch (action) {
    case "pay":
    case "authorise":
      return box.post("/v1/payment_intents", {
        ...order,
        confirm: true,
        capture_method: action === "pay" ? "automatic" : "manual",
      });
    case "create":
      return box.post("/v1/payment_intents", order);
    case "session": {
      const session = await box.open({ payment_intent_data: { capture_method: well ? "automatic" : "manual" } });
      return { status: (await box.pay(session.url, { card_number: card })).status };
    }
    case "confirm":
      return box.post(`${path}/confirm`, { payment_method_data: data });
    case "capture":
      return box.post(`${path}/capture`, { amount_to_capture: amount });
    case "cancel":
      return box.post(`${path}/cancel`, { cancellation_reason: "changed my mind" });
    case "approve":
    case "fail":
      return { status: (await answerBank(box, intent.id, action)).status };
    case "settle":
      return box.control(`${path.replace("/v1", "")}/settle`, { outcome });
    case "refund": {
      if (!well) await box.control("/next-refund", { outcome: "pending" });
      const answer = await box.post("/v1/refunds", { payment_intent: intent.id, ...(amount > 0 ? { amount } : {}) });
      if (answer.status === 200) refunds.push(answer.body);
      return answer;
    }
    case "settle refund":
      return box.control(`/refunds/${String(refund.id)}/settle`, { outcome });
    case "dispute":
      return box.control("/disputes", {
        payment_intent: intent.id,
        inquiry: !well,
        ...(amount > 0 ? { amount } : {}),
      });
    case "resolve":
      return box.control(`/disputes/${String(dispute.id)}/resolve`, { outcome: well ? "won" : "lost" });
    case "wait":
      return box.advance(amount * 60);
  }
}

const answerBank = (box: Box, intentId: unknown, answer: string) =>
  box.sandbox.fetch(`http://wooshpay.test/3ds/${String(intentId)}`, {
    method: "POST",
    body: new URLSearchParams({ answer }),
    redirect: "manual",
  });

/** What the balance has to be, from nothing but the objects that moved it. */
async function expectedBalance(box: Box, refundsMade: readonly Body[]) {
  const sums: Record<string, number> = {};
  const add = (currency: unknown, amount: number) => {
    const code = String(currency).toLowerCase();
    sums[code] = (sums[code] ?? 0) + amount;
  };
  for (const charge of await list(box, "/v1/charges")) {
    if (charge.captured === true) add(charge.currency, Number(charge.amount_captured));
  }
  for (const { id } of refundsMade) {
    const { body } = await box.get(`/v1/refunds/${String(id)}`);
    if (body.status !== "failed") add(body.currency, -Number(body.amount));
  }
  for (const dispute of await list(box, "/v1/disputes")) {
    const holds = dispute.status !== "won" && !String(dispute.status).startsWith("warning_");
    if (holds) add(dispute.currency, -Number(dispute.amount));
  }
  return Object.entries(sums)
    .map(([currency, amount]) => ({ amount, currency }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

it("money neither appears nor vanishes, and what is final stays so, whatever happens in whatever order", async () => {
  const run = async (steps: Step[]) => {
    const box = aSandbox();
    const refunds: Body[] = [];
    const seen = new Map<unknown, string>();
    for (const each of steps) {
      const { status } = await take(box, refunds, each);
      expect([200, 303, 400, 402, 404]).toContain(status);
      for (const { id, status: now } of await list(box, "/v1/payment_intents")) {
        const was = seen.get(id) ?? String(now);
        if (now !== was) expect(after[was] ?? [String(now)]).toContain(now);
        seen.set(id, String(now));
      }
      for (const charge of await list(box, "/v1/charges?expand[]=data.payment_intent")) {
        const of = charge.payment_intent as Body;
        const captured = charge.captured === true ? of.amount_received : 0;
        expect(charge.amount_captured).toBe(captured);
        expect(charge.amount_refunded).toBeLessThanOrEqual(Number(captured));
      }
      const { available } = (await box.get("/v1/balance")).body;
      expect(available).toEqual(await expectedBalance(box, refunds));
      for (const { amount } of available as { amount: number }[]) expect(amount).toBeGreaterThanOrEqual(0);
    }
    for (const session of await list(box, "/v1/checkout/sessions")) {
      const paid = seen.get(session.payment_intent) === "succeeded";
      expect(session.payment_status).toBe(paid ? "paid" : "unpaid");
    }
    expect(box.logged).toEqual([]);
    box.sandbox.close();
  };
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 50, size: "max" }), run), { numRuns: 40 });
}, 60_000);
