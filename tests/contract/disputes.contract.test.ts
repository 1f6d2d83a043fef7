import { describe, expect, it } from "vitest";
import type { Balance, Dispute } from "@/lib/wooshpay";
import { collect } from "./collect";
import { dialects, NOW } from "./sandbox-shop";
import type { DialectName } from "./sandbox-shop";
import { aShop, failure, fortyPounds } from "./shops";

const inPounds = ({ available, pending }: Balance) =>
  [...available, ...(pending ?? [])]
    .filter(({ currency }) => currency === "GBP")
    .reduce((sum, { amount }) => sum + amount, 0);

/** A shop one of whose payments the shopper's bank disputes. */
async function aDisputedShop(dialect: DialectName) {
  const shop = aShop(dialect);
  const intent = await shop.wooshpay.paymentIntents.create(fortyPounds);
  const control = (path: string, body: object) => shop.raw(path, { method: "POST", body: JSON.stringify(body) });
  await control("/_sandbox/disputes", { payment_intent: intent.id });
  const [dispute] = (await shop.wooshpay.disputes.list({ payment_intent: intent.id })).data;
  const id = dispute?.id ?? "";
  const resolve = (outcome: "won" | "lost") => control(`/_sandbox/disputes/${id}/resolve`, { outcome });
  return { ...shop, intent, id, resolve };
}

const aReceipt = {
  purpose: "dispute_evidence",
  filename: "receipt.png",
  contentType: "image/png",
  content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 255]),
} as const;

describe.each(dialects)("in the %s dialect", (dialect) => {
  it("a dispute takes the money away and names the payment", async () => {
    const { wooshpay, intent, id } = await aDisputedShop(dialect);
    expect(await wooshpay.disputes.retrieve(id)).toMatchObject({
      id: expect.stringMatching(/^dp_\d{19}$/),
      amount: 4000,
      currency: "GBP",
      status: "needs_response",
      reason: "general",
      payment_intent: intent.id,
      charge: intent.latest_charge,
      created: NOW,
      evidence_details: { has_evidence: false, past_due: false, submission_count: 0 },
    });
    expect(inPounds(await wooshpay.balance.retrieve())).toBe(0);
    expect(await collect(wooshpay.disputes.listAll({ charge: intent.latest_charge ?? "" }))).toHaveLength(1);
    expect((await wooshpay.disputes.list({ charge: "ch_1" })).data).toEqual([]);
  });

  it("evidence is gathered, submitted once, and wins the money back", async () => {
    const { wooshpay, id, resolve } = await aDisputedShop(dialect);
    const file = await wooshpay.files.create(aReceipt);
    const draft = await wooshpay.disputes.update(id, { evidence: { receipt: file.id }, submit: false });
    expect(draft).toMatchObject({ status: "needs_response", evidence: { receipt: file.id } });
    const evidence = { customer_name: "Ada Byron" };
    const submitted: Dispute = await wooshpay.disputes.update(id, { evidence, submit: true });
    expect(submitted).toMatchObject({
      status: "under_review",
      evidence: { receipt: file.id, customer_name: "Ada Byron" },
      evidence_details: { has_evidence: true, submission_count: 1 },
    });
    expect(await failure(wooshpay.disputes.update(id, { evidence }))).toMatchObject({ name: "BadRequestError" });
    await resolve("won");
    expect(await wooshpay.disputes.retrieve(id)).toMatchObject({ status: "won" });
    expect(inPounds(await wooshpay.balance.retrieve())).toBe(4000);
  });

  it("closing a dispute loses it for good", async () => {
    const { wooshpay, id } = await aDisputedShop(dialect);
    expect(await wooshpay.disputes.close(id)).toMatchObject({ status: "lost" });
    expect(await failure(wooshpay.disputes.close(id))).toMatchObject({ message: expect.stringContaining("already") });
    expect(inPounds(await wooshpay.balance.retrieve())).toBe(0);
  });

  it("a file comes back byte for byte", async () => {
    const { files } = aShop(dialect).wooshpay;
    const file = await files.create(aReceipt);
    expect(file).toMatchObject({
      id: expect.stringMatching(/^file_\d{19}$/),
      purpose: "dispute_evidence",
      filename: "receipt.png",
      size: aReceipt.content.length,
      type: "png",
      created: NOW,
      expires_at: NOW + 270 * 24 * 3600,
    });
    expect(await files.retrieve(file.id)).toEqual(file);
    expect(await files.download(file.id)).toEqual(aReceipt.content);
  });

  it("a file sent twice under one key is there once", async () => {
    const { files } = aShop(dialect).wooshpay;
    const send = () => files.create(aReceipt, { idempotencyKey: "receipt:1" });
    expect((await send()).id).toBe((await send()).id);
    const other = { ...aReceipt, filename: "other.png" };
    const error = await failure(files.create(other, { idempotencyKey: "receipt:1" }));
    expect(error).toMatchObject({ status: 409, type: "idempotency_error" });
  });

  it("an event is read again from the API as it was delivered", async () => {
    const { wooshpay, raw, deliveries } = aShop(dialect);
    const url = "https://shop.example/hooks";
    const { data: types } = await wooshpay.events.types();
    const { secret } = await wooshpay.webhookEndpoints.create({ url, enabled_events: ["charge.refund.updated"] });
    expect(types).toContain("charge.refund.updated");
    const { id: payment_intent } = await wooshpay.paymentIntents.create(fortyPounds);
    const refund = await wooshpay.refunds.create({ payment_intent });
    await raw("/_sandbox/clock", { method: "POST", body: JSON.stringify({ advance: 0 }) });
    const [delivery] = deliveries;
    const verdict = wooshpay.webhooks.verify((await delivery?.text()) ?? "", delivery?.headers ?? null, [secret ?? ""]);
    const event = verdict.ok ? verdict.event : null;
    expect(event).toMatchObject({ type: "charge.refund.updated", data: { object: { id: refund.id } } });
    expect(await wooshpay.events.retrieve(event?.id ?? "")).toEqual(event);
  });
});
