import { controls } from "../clock.ts";
import type { ChargeRecord, NextRefund, RefundRecord, TextMetadata } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import type { World } from "../world.ts";
import { emit, noRequest, type Cause } from "./emit.ts";

/** How long a slow bank takes to give money back (assumed). */
const SETTLES_WITHIN = 120;

/** Amounts in minor units whose refund goes otherwise than well (the sandbox's own convention). */
const testRefunds: Readonly<Record<number, NextRefund>> = { 7701: "pending", 7702: "failed" };

export interface RefundRequest {
  readonly amount: number;
  readonly reason: string | null;
  readonly metadata: TextMetadata;
}

/** Gives back part of a charge; whoever calls has seen that so much is left. Event: `charge.refund.updated`. */
export function makeRefund(
  world: World,
  changes: Changes,
  charge: ChargeRecord,
  request: RefundRequest,
  cause: Cause,
): RefundRecord {
  const outcome = takeNextRefund(world, changes) ?? testRefunds[request.amount] ?? "succeeded";
  const now = world.clock.nowSeconds();
  const refund: RefundRecord = {
    ...request,
    id: world.ids.next("re_"),
    created: now,
    intentId: charge.intentId,
    chargeId: charge.id,
    currency: charge.currency,
    settlesAt: outcome === "pending" ? now + SETTLES_WITHIN : null,
    failureReason: outcome === "failed" ? "unknown" : null,
  };
  changes.put("refund", refund);
  if (outcome !== "failed") {
    changes.put("charge", { ...charge, amountRefunded: charge.amountRefunded + refund.amount });
  }
  emit(world, changes, "charge.refund.updated", { kind: "refund", record: refund }, cause);
  return refund;
}

function takeNextRefund(world: World, changes: Changes): NextRefund | undefined {
  const current = controls(world.store);
  const [next, ...nextRefunds] = current.nextRefunds;
  if (next) changes.put("controls", { ...current, nextRefunds });
  return next;
}

/** The bank's late answer to a refund that has not failed; after a failure the money is the merchant's again. Event: `charge.refund.updated`. */
export function settleRefund(
  world: World,
  changes: Changes,
  standing: RefundRecord,
  outcome: "succeeded" | "failed",
): RefundRecord {
  const refund = { ...standing, settlesAt: null, failureReason: outcome === "failed" ? "unknown" : null };
  changes.put("refund", refund);
  const charge = changes.get("charge", refund.chargeId);
  if (charge && outcome === "failed") {
    changes.put("charge", { ...charge, amountRefunded: charge.amountRefunded - refund.amount });
  }
  emit(world, changes, "charge.refund.updated", { kind: "refund", record: refund }, noRequest);
  return refund;
}
