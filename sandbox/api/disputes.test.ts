import { describe, expect, it } from "vitest";
import { aSandbox, type Body } from "../test-kit.ts";

const DAY = 24 * 3600;

/** A paid session of £20.00, and the shop's view of its money. */
async function aPayment(dialect: "documented" | "field" = "documented") {
  const sandbox = aSandbox({ dialect });
  await sandbox.listen(disputeEvents);
  const session = await sandbox.open();
  await sandbox.pay(session.url);
  const intent = String(session.payment_intent);
  const dispute = async (request: Body = {}) =>
    (await sandbox.control("/disputes", { payment_intent: intent, ...request })).body;
  const available = async () => (await sandbox.get("/v1/balance")).body.available;
  const events = async () => {
    await sandbox.settle();
    return sandbox.received.map(({ body }) => body.type);
  };
  return { ...sandbox, intent, dispute, available, events };
}

const disputeEvents = ["closed", "created", "funds_reinstated", "funds_withdrawn", "updated"].map(
  (what) => `charge.dispute.${what}`,
);

const gbp = (amount: number) => [{ amount, currency: "gbp" }];

describe("a dispute", () => {
  it("takes the money at once, waits for an answer, and tells the shop both", async () => {
    const { dispute, available, events, intent, get } = await aPayment();
    expect(await available()).toEqual(gbp(2000));
    const opened = await dispute({ reason: "fraudulent" });
    expect(opened).toMatchObject({
      object: "dispute",
      amount: 2000,
      currency: "GBP",
      payment_intent: intent,
      reason: "fraudulent",
      status: "needs_response",
      is_charge_refundable: false,
      evidence_details: { has_evidence: false, past_due: false, submission_count: 0 },
      balance_transactions: [{ amount: -2000 }],
      metadata: { card_scheme: "VISA", partial_ind: "no" },
    });
    expect(opened.id).toMatch(/^dp_\d{19}$/);
    expect(await available()).toEqual(gbp(0));
    expect(await events()).toEqual(["charge.dispute.created", "charge.dispute.funds_withdrawn"]);
    expect((await get(`/v1/disputes/${String(opened.id)}`)).body).toEqual(opened);
  });

  it("shows on its charge, also when it is over", async () => {
    const { dispute, control, intent, get } = await aPayment();
    const charge = async () => ((await get(`/v1/charges?payment_intent=${intent}`)).body.data as Body[])[0];
    expect(await charge()).toMatchObject({ disputed: false });
    const { id } = await dispute({ amount: 500 });
    expect(await charge()).toMatchObject({ disputed: true, amount_refunded: 0 });
    await control(`/disputes/${String(id)}/resolve`, { outcome: "won" });
    expect(await charge()).toMatchObject({ disputed: true });
  });

  it("gives the money back when won, and not when lost", async () => {
    const { dispute, control, available, events } = await aPayment();
    const won = await dispute({ amount: 500 });
    const resolved = await control(`/disputes/${String(won.id)}/resolve`, { outcome: "won" });
    expect(resolved.body).toMatchObject({ status: "won", balance_transactions: [{ amount: -500 }, { amount: 500 }] });
    expect(await available()).toEqual(gbp(2000));
    const lost = await dispute({ amount: 300 });
    expect((await control(`/disputes/${String(lost.id)}/resolve`, { outcome: "lost" })).body.status).toBe("lost");
    expect(await available()).toEqual(gbp(1700));
    expect((await events()).slice(2, 4)).toEqual(["charge.dispute.closed", "charge.dispute.funds_reinstated"]);
    const again = await control(`/disputes/${String(lost.id)}/resolve`, { outcome: "won" });
    expect(again).toMatchObject({ status: 400, body: { error: { message: "This dispute is already closed: lost." } } });
  });

  it("is never about more than is left of its payment", async () => {
    const { dispute, control, intent } = await aPayment();
    await dispute({ amount: 1500 });
    const tooMuch = await control("/disputes", { payment_intent: intent, amount: 501 });
    expect(tooMuch).toMatchObject({ status: 400, body: { error: { param: "amount" } } });
    expect((await dispute()).amount).toBe(500);
    expect((await control("/disputes", { payment_intent: intent })).status).toBe(400);
  });

  it("leaves only the rest of its payment to be refunded", async () => {
    const { dispute, post, intent, available } = await aPayment();
    await dispute({ amount: 1500 });
    expect((await post("/v1/refunds", { payment_intent: intent, amount: 501 })).status).toBe(400);
    expect((await post("/v1/refunds", { payment_intent: intent })).body).toMatchObject({ amount: 500 });
    expect(await available()).toEqual(gbp(0));
    const more = await post("/v1/refunds", { payment_intent: intent });
    expect(more).toMatchObject({ status: 400, body: { error: { message: "This payment is already disputed." } } });
  });

  it("needs a payment that was made", async () => {
    const { open, control } = aSandbox();
    const session = await open();
    expect(await control("/disputes", { payment_intent: session.payment_intent })).toMatchObject({ status: 400 });
    expect(await control("/disputes", { payment_intent: "pi_1" })).toMatchObject({ status: 404 });
  });

  it("only asks when it is an inquiry, and then ends as warning_closed", async () => {
    const { dispute, available, post, events } = await aPayment();
    const asked = await dispute({ inquiry: true });
    expect(asked).toMatchObject({
      status: "warning_needs_response",
      balance_transactions: [],
      is_charge_refundable: true,
    });
    expect(await available()).toEqual(gbp(2000));
    expect((await post(`/v1/disputes/${String(asked.id)}/close`)).body.status).toBe("warning_closed");
    expect(await events()).toEqual(["charge.dispute.created", "charge.dispute.closed"]);
  });

  it("is lost when nobody answers in time", async () => {
    const { dispute, advance, get } = await aPayment();
    const { id } = await dispute();
    await advance(7 * DAY - 1);
    expect((await get(`/v1/disputes/${String(id)}`)).body.status).toBe("needs_response");
    await advance(1);
    expect((await get(`/v1/disputes/${String(id)}`)).body).toMatchObject({
      status: "lost",
      evidence_details: { past_due: true },
    });
  });
});

describe("evidence", () => {
  it("is collected, then submitted once, and cannot be changed after that", async () => {
    const { dispute, post, events } = await aPayment();
    const path = `/v1/disputes/${String((await dispute()).id)}`;
    const kept = await post(path, { evidence: { customer_name: "Ada Lovelace" }, submit: false });
    expect(kept.body).toMatchObject({ status: "needs_response", evidence_details: { has_evidence: true } });
    const sent = await post(path, { evidence: { uncategorized_text: "She wrote that she likes them." } });
    expect(sent.body).toMatchObject({
      status: "under_review",
      evidence: { customer_name: "Ada Lovelace", uncategorized_text: "She wrote that she likes them.", receipt: null },
      evidence_details: { submission_count: 1 },
    });
    const late = await post(path, { evidence: { customer_name: "Charles" } });
    expect(late).toMatchObject({ status: 400, body: { error: { param: "evidence" } } });
    expect(String(late.body.message)).toContain("already submitted");
    expect((await post(path, { metadata: { ticket: 7 } })).body).toMatchObject({ metadata: { ticket: "7" } });
    expect((await events()).slice(2)).toEqual(Array(3).fill("charge.dispute.updated"));
  });

  it("names only files that exist", async () => {
    const { dispute, post } = await aPayment();
    const path = `/v1/disputes/${String((await dispute()).id)}`;
    const refused = await post(path, { evidence: { receipt: "file_1" } });
    expect(refused).toMatchObject({ status: 404, body: { error: { param: "evidence[receipt]" } } });
  });

  it("comes too late once the dispute is closed", async () => {
    const { dispute, post } = await aPayment();
    const path = `/v1/disputes/${String((await dispute()).id)}`;
    expect((await post(`${path}/close`)).body.status).toBe("lost");
    expect((await post(path, { evidence: { receipt: "file_1" } })).status).toBe(400);
    expect((await post(`${path}/close`)).body.message).toBe("This dispute is already closed: lost.");
  });
});

it("disputes are listed newest first, by payment and charge, on both paths", async () => {
  const { dispute, get, intent } = await aPayment();
  const first = await dispute({ amount: 100 });
  const second = await dispute({ amount: 200 });
  for (const path of ["/v1/disputes", "/v1/disputes/list"]) {
    const { body } = await get(`${path}?payment_intent=${intent}&charge=${String(first.charge)}`);
    expect((body.data as Body[]).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect((await get(`${path}?charge=ch_1`)).body.data).toEqual([]);
  }
  const expanded = await get(`/v1/disputes/${String(first.id)}?expand[]=charge`);
  expect(expanded.body.charge).toMatchObject({ object: "charge", id: first.charge });
  expect(await get("/v1/disputes/dp_1")).toMatchObject({ status: 404 });
});

it("the field's dialect has milliseconds and leaves out what is null", async () => {
  const { dispute } = await aPayment("field");
  const { created, evidence, evidence_details: details } = await dispute();
  expect(created).toBe(1_772_366_400_000);
  expect(evidence).toEqual({});
  expect(details).toMatchObject({ due_by: 1_772_366_400_000 + 7 * DAY * 1000 });
});
