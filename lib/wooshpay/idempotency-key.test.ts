import * as fc from "fast-check";
import { expect, it } from "vitest";
import { deriveIdempotencyKey } from "./idempotency-key";
import { json, scriptedService } from "./test-support/scripted-service";

it("the same facts give the same key, today and after any release", () => {
  expect(deriveIdempotencyKey("refund", "W-1042", 1)).toBe("refund:c4390579bf3fa2facdf7d411206e4cf4");
});

it.each([
  ["another operation", ["capture", "W-1042", 1]],
  ["another order", ["refund", "W-1043", 1]],
  ["another attempt", ["refund", "W-1042", 2]],
  ["a number for a text", ["refund", "W-1042", "1"]],
  ["the facts run together", ["refund", "W-10421"]],
  ["one fact more", ["refund", "W-1042", 1, ""]],
] as const)("%s gives another key", (_difference, [operation, ...facts]) => {
  expect(deriveIdempotencyKey(operation, ...facts)).not.toBe(deriveIdempotencyKey("refund", "W-1042", 1));
});

it("any facts make a key that the client sends", async () => {
  const facts = fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.integer()));
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), facts, async (operation, all) => {
      const { wooshpay, requests } = scriptedService([json({ id: "cus_1" })]);
      const idempotencyKey = deriveIdempotencyKey(operation, ...all);
      await wooshpay.customers.create({}, { idempotencyKey });
      expect(requests[0]?.headers.get("idempotency-key")).toBe(idempotencyKey);
    }),
  );
});

it("a long name of an operation makes no longer key", () => {
  expect(deriveIdempotencyKey("refund".repeat(100), "W-1042".repeat(100))).toHaveLength(97);
});
