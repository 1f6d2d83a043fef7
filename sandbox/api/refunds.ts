import { z } from "zod";
import { undisputed } from "../lifecycle/disputes.ts";
import { isRefundable } from "../lifecycle/methods.ts";
import { makeRefund } from "../lifecycle/refunds.ts";
import type { ChargeRecord, RefundRecord } from "../store/records.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { ApiError, badRequest, noSuch } from "../wire/errors.ts";
import { refundToWire } from "../wire/refund.ts";
import type { World } from "../world.ts";
import type { Call, Route } from "./call.ts";
import { expandIds } from "./expand-ids.ts";
import { filledText, MAX_AMOUNT, textMetadata, whole } from "./fields.ts";
import { findIntent } from "./payment-intents.ts";
import { validate } from "./validate.ts";

const path = "/v1/refunds";

/** Documented: create and retrieve. */
export const refundRoutes: readonly Route[] = [
  { method: "POST", path, answer: create },
  { method: "GET", path: `${path}/:id`, answer: (call) => shown(call, findRefund(call.world, call.id)) },
];

const reasons = [
  "duplicate",
  "fraudulent",
  "requested_by_customer",
  "resolved_dispute",
  "requested_by_merchant",
] as const;

/** Documented; `requested_by_merchant` is field. Amount in minor units, as number or text; everything left by default. */
export const RefundRequest = z.object({
  payment_intent: filledText,
  amount: whole({ min: 1, max: MAX_AMOUNT }).optional(),
  reason: z.enum(reasons).optional(),
  metadata: textMetadata.optional(),
});

/** @throws ApiError 400 for more than is left or nothing paid, 402 for a method that cannot be refunded (field). */
function create(call: Call): JsonObject {
  const { world, changes, cause } = call;
  const request = validate(RefundRequest, call.input);
  const charge = chargeToRefund(call, request.payment_intent);
  const left = undisputed(world, charge);
  const amount = request.amount ?? left;
  if (left === 0) {
    const what = charge.amountRefunded === charge.amountCaptured ? "refunded in full" : "disputed";
    throw badRequest(`This payment is already ${what}.`, "charge_already_refunded", "payment_intent");
  }
  if (amount > left) {
    const so = charge.amountRefunded > 0 ? `, ${charge.amountRefunded} is already refunded` : "";
    throw badRequest(`Invalid amount: at most ${left} can be refunded${so}.`, "amount_too_large", "amount");
  }
  const facts = { amount, reason: request.reason ?? null, metadata: request.metadata ?? {} };
  return shown(call, makeRefund(world, changes, charge, facts, cause));
}

function chargeToRefund({ world }: Call, intentId: string): ChargeRecord {
  const { chargeId } = findIntent(world, intentId, "payment_intent");
  const charge = chargeId === null ? undefined : world.store.get("charge", chargeId);
  if (!charge?.captured) {
    throw badRequest("This PaymentIntent has no money to refund.", "payment_intent_unexpected_state", "payment_intent");
  }
  if (!isRefundable(charge.methodType)) {
    const message = `Refunds are not enabled for ${charge.methodType}.`;
    throw new ApiError(402, "invalid_request_error", message, "refund_not_supported", "payment_intent");
  }
  return charge;
}

/** @throws ApiError 404 when there is none. */
export function findRefund(world: World, id: string): RefundRecord {
  const refund = world.store.get("refund", id);
  if (!refund) throw noSuch("refund", id);
  return refund;
}

function shown(call: Call, refund: RefundRecord): JsonObject {
  return expandIds(call, refundToWire(refund, call.dialect));
}
