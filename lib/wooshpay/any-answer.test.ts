import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { WooshPay } from "./client";
import { WooshPayError } from "./errors";
import { json, scriptedService } from "./test-support/scripted-service";

const content = new Uint8Array([1]);

const reads: [string, (wooshpay: WooshPay) => Promise<unknown>][] = [
  ["a session", (w) => w.checkoutSessions.retrieve("cs_1")],
  ["a page of sessions", (w) => w.checkoutSessions.list()],
  ["line items", (w) => w.checkoutSessions.lineItems("cs_1")],
  ["an intent", (w) => w.paymentIntents.retrieve("pi_1")],
  ["a charge", (w) => w.charges.retrieve("ch_1")],
  ["a refund", (w) => w.refunds.retrieve("re_1")],
  ["a customer", (w) => w.customers.retrieve("cus_1")],
  ["a payment method", (w) => w.paymentMethods.retrieve("pm_1")],
  ["a product", (w) => w.products.retrieve("prod_1")],
  ["a price", (w) => w.prices.retrieve("price_1")],
  ["a coupon", (w) => w.coupons.retrieve("c_1")],
  ["a promotion code", (w) => w.promotionCodes.update("promo_1", {})],
  ["a payment link", (w) => w.paymentLinks.retrieve("plink_1")],
  ["a dispute", (w) => w.disputes.retrieve("dp_1")],
  ["a file", (w) => w.files.create({ purpose: "dispute_evidence", filename: "a", content })],
  ["a file to download", (w) => w.files.download("file_1")],
  ["a balance", (w) => w.balance.retrieve()],
  ["an event", (w) => w.events.retrieve("evt_1")],
  ["event types", (w) => w.events.types()],
  ["the account's methods", (w) => w.accounts.paymentMethods()],
  ["a webhook endpoint", (w) => w.webhookEndpoints.retrieve("we_1")],
];

/** Members that the client looks at, with any value: nearer to the mark than any JSON at all. */
const members = ["id", "amount", "currency", "status", "data", "url", "object", "available", "next_action", "evidence"];
const answers = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...members), fc.jsonValue()));

it.each(reads)("whatever JSON comes for %s, it is read or refused as a WooshPayError", async (_what, read) => {
  const anyStatus = fc.constantFrom(200, 200, 400, 402, 500);
  await fc.assert(
    fc.asyncProperty(answers, anyStatus, async (body, status) => {
      const { wooshpay } = scriptedService([json(body, status)], { maxRetries: 0 });
      const outcome = await read(wooshpay).then(
        () => "read",
        (error: unknown) => error,
      );
      expect(outcome === "read" || outcome instanceof WooshPayError, String(outcome)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it("the client imports zod, node:crypto and itself, nothing else", () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts") && !/\.test\.ts$|test-support/.test(file));
  const specifiers = sources.flatMap((file) => {
    const text = readFileSync(path.join(import.meta.dirname, file), "utf8");
    return [...text.matchAll(/\bfrom "([^"]+)"/g)].map(([, specifier = ""]) =>
      path.join(specifier.startsWith(".") ? path.dirname(file) : "", specifier),
    );
  });
  const own = new Set(sources.map((file) => file.replace(/\.ts$/, "")));
  expect([...new Set(specifiers)].filter((specifier) => !own.has(specifier)).sort()).toEqual(["node:crypto", "zod"]);
});
