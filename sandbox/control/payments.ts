import { Hono } from "hono";
import { z } from "zod";
import { findIntent } from "../api/payment-intents.ts";
import { findRefund } from "../api/refunds.ts";
import type { Env } from "../api/router.ts";
import { controls } from "../clock.ts";
import { declineReasons, type DeclineReason } from "../lifecycle/cards.ts";
import { settleRefund } from "../lifecycle/refunds.ts";
import { settleIntent } from "../lifecycle/settle-intent.ts";
import { intentStatus, refundStatus } from "../lifecycle/status.ts";
import type { NextPayment } from "../store/records.ts";
import { dialects } from "../wire/dialect.ts";
import { badRequest } from "../wire/errors.ts";
import { intentToWire } from "../wire/payment-intent.ts";
import { refundToWire } from "../wire/refund.ts";
import type { World } from "../world.ts";
import { inputOf } from "./input.ts";

const reasons = Object.keys(declineReasons) as [DeclineReason, ...DeclineReason[]];

const SettleRequest = z.object({ outcome: z.enum(["succeeded", "failed"]) });
const NextPaymentRequest = z.object({
  outcome: z.enum(["succeeded", "requires_action", "processing", "declined"]),
  reason: z.enum(reasons).default("card_declined"),
});
const NextRefundRequest = z.object({ outcome: z.enum(["succeeded", "pending", "failed"]) });

/** What the bank says to coming payments and refunds, and to those it still thinks about. */
export function paymentsControl(world: World): Hono<Env> {
  const control = new Hono<Env>();
  const { store } = world;
  const dialect = dialects[world.dialect];
  control.post("/next-payment", async (c) => {
    const nextPayments = [...controls(store).nextPayments, nextPayment(await inputOf(NextPaymentRequest, c.req.raw))];
    store.change((changes) => changes.put("controls", { ...controls(store), nextPayments }));
    return c.json({ waiting: nextPayments.length });
  });
  control.post("/next-refund", async (c) => {
    const { outcome } = await inputOf(NextRefundRequest, c.req.raw);
    const nextRefunds = [...controls(store).nextRefunds, outcome];
    store.change((changes) => changes.put("controls", { ...controls(store), nextRefunds }));
    return c.json({ waiting: nextRefunds.length });
  });
  control.post("/payment_intents/:id/settle", async (c) => {
    const { outcome } = await inputOf(SettleRequest, c.req.raw);
    const intent = findIntent(world, c.req.param("id"));
    if (intentStatus(intent) !== "processing") {
      throw badRequest("Only a processing payment can be settled.", "not_processing");
    }
    return c.json(
      intentToWire(
        store.change((changes) => settleIntent(world, changes, intent, outcome)),
        dialect,
      ),
    );
  });
  control.post("/refunds/:id/settle", async (c) => {
    const { outcome } = await inputOf(SettleRequest, c.req.raw);
    const refund = findRefund(world, c.req.param("id"));
    const status = refundStatus(refund);
    // A bank can send back what it had taken (assumed).
    if (status !== "pending" && !(status === "succeeded" && outcome === "failed")) {
      throw badRequest("Only a pending refund can be settled, and one that succeeded can still fail.", "not_pending");
    }
    return c.json(
      refundToWire(
        store.change((changes) => settleRefund(world, changes, refund, outcome)),
        dialect,
      ),
    );
  });
  return control;
}

function nextPayment({ outcome, reason }: z.infer<typeof NextPaymentRequest>): NextPayment {
  if (outcome === "declined") return { kind: outcome, reason };
  return { kind: outcome === "requires_action" ? "challenged" : outcome };
}
