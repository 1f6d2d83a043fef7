import { describe, expect, it } from "vitest";
import type { WooshPay } from "../client";
import { json, rejectionOf, scriptedService } from "../test-support/scripted-service";

const money = { id: "x_1", amount: 100, currency: "usd", status: "succeeded" };
type Read = (wooshpay: WooshPay) => Promise<{ readonly status: string }>;

const readers: [string, Read][] = [
  ["refund", (w) => w.refunds.retrieve("re_1")],
  ["charge", (w) => w.charges.retrieve("ch_1")],
  ["dispute", (w) => w.disputes.retrieve("dp_1")],
];

const answered = (body: unknown) => scriptedService([json(body)]).wooshpay;

describe.each(readers)("a %s", (_what, read) => {
  it.each([
    ["no id", { id: undefined }],
    ["no amount", { amount: null }],
    ["an amount with a fraction", { amount: 1.5 }],
    ["no currency", { currency: undefined }],
    ["an intent that is a number", { payment_intent: 3 }],
  ])("with %s is refused as a whole", async (_fault, overrides) => {
    const error = await rejectionOf(read(answered({ ...money, ...overrides })));
    expect(error).toMatchObject({ reason: "unexpected_answer", outcome: "unknown" });
  });

  it("with a status nobody has documented is one the caller has to handle", async () => {
    expect((await read(answered({ ...money, status: "reversed" }))).status).toBe("unrecognised");
  });

  it("that says no more than its money is read, its amount from text, too", async () => {
    expect(await read(answered({ ...money, amount: "100" }))).toMatchObject({
      amount: 100,
      currency: "USD",
      payment_intent: null,
      created: null,
      metadata: {},
    });
  });
});

describe("a charge", () => {
  it("that says nothing of refunds has null refunded, not nought", async () => {
    const charge = await answered(money).charges.retrieve("ch_1");
    expect(charge).toMatchObject({ amount_refunded: null, refunded: null, captured: null });
  });
});

describe("a dispute", () => {
  it("shows the evidence that was given, and no other member", async () => {
    const evidence = { customer_name: "Ada", receipt: "", created: 1, uncategorized_text: null, later: "x" };
    const dispute = await answered({ ...money, evidence }).disputes.retrieve("dp_1");
    expect(dispute.evidence).toEqual({ customer_name: "Ada" });
  });
});

describe("the balance", () => {
  it("is told in upper-case currencies, below nought too", async () => {
    const balance = await answered({ available: [{ amount: -62, currency: "usd" }] }).balance.retrieve();
    expect(balance).toMatchObject({ available: [{ amount: -62, currency: "USD" }], pending: null });
  });

  it.each([{}, { available: null }, { available: [{ amount: "much", currency: "usd" }] }])(
    "that reads %j is refused rather than taken for nothing",
    async (body) => {
      const error = await rejectionOf(answered(body).balance.retrieve());
      expect(error).toMatchObject({ reason: "unexpected_answer" });
    },
  );
});

describe("a coupon", () => {
  it.each([
    [12.5, 12.5],
    ["12.5", 12.5],
    ["10", 10],
    [null, null],
  ])("with %j percent off is read as %j", async (percent_off, expected) => {
    expect((await answered({ id: "c_1", percent_off }).coupons.retrieve("c_1")).percent_off).toBe(expected);
  });

  it("is not read where what it takes off cannot be", async () => {
    const error = await rejectionOf(answered({ id: "c_1", percent_off: "half" }).coupons.retrieve("c_1"));
    expect(error).toMatchObject({ reason: "unexpected_answer" });
  });
});

it.each([
  ["a body", () => json({ id: "c_1", deleted: true })],
  ["nothing", () => new Response(null, { status: 204 })],
])("a deletion answered with %s is done", async (_answer, answer) => {
  const { wooshpay } = scriptedService([answer()]);
  expect(await wooshpay.coupons.delete("c_1")).toBeUndefined();
});

it("a payment link that nobody can open is not understood", async () => {
  const error = await rejectionOf(answered({ id: "plink_1", url: null }).paymentLinks.create({ line_items: [] }));
  expect(error).toMatchObject({ reason: "unexpected_answer", outcome: "unknown" });
});
