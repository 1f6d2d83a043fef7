import type { ChargeRecord, DisputeRecord, EventType } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import { badRequest } from "../wire/errors.ts";
import type { World } from "../world.ts";
import { withdrawn } from "./dispute-status.ts";
import { emit, noRequest, type Cause } from "./emit.ts";

const DAY = 24 * 3600;
/** How long the merchant has to answer (assumed: schemes differ). */
const ANSWERED_WITHIN = 7 * DAY;

export interface DisputeRequest {
  readonly amount: number | null;
  readonly reason: string;
  readonly isInquiry: boolean;
}

/** Minor units of a charge that are the merchant's: captured, neither given back nor disputed. */
export function undisputed({ store }: World, charge: ChargeRecord): number {
  const disputed = store.table("dispute").having({ charge: charge.id }).map(withdrawn);
  return charge.amountCaptured - charge.amountRefunded - disputed.reduce((sum, amount) => sum + amount, 0);
}

/**
 * A shopper's bank takes back (part of) a payment, or for an inquiry only asks about it. Events: `charge.dispute.created`,
 * and `charge.dispute.funds_withdrawn` where money moves. @throws ApiError 400 for more than is left of the charge
 */
export function openDispute(world: World, charge: ChargeRecord, request: DisputeRequest): DisputeRecord {
  const left = undisputed(world, charge);
  const amount = request.amount ?? left;
  if (amount < 1 || amount > left) {
    throw badRequest(`Invalid amount: ${left} of this payment can be disputed.`, "amount_too_large", "amount");
  }
  const created = world.clock.nowSeconds();
  const dispute: DisputeRecord = {
    id: world.ids.next("dp_"),
    created,
    intentId: charge.intentId,
    chargeId: charge.id,
    amount,
    currency: charge.currency,
    reason: request.reason,
    isInquiry: request.isInquiry,
    metadata: transactionFacts(charge, amount, created + ANSWERED_WITHIN),
    evidence: {},
    submissions: 0,
    dueBy: created + ANSWERED_WITHIN,
    closed: null,
  };
  world.store.change((changes) => {
    changes.put("dispute", dispute);
    changes.put("charge", { ...charge, disputed: true });
    tell(world, changes, "charge.dispute.created", dispute, noRequest);
    if (withdrawn(dispute) > 0) tell(world, changes, "charge.dispute.funds_withdrawn", dispute, noRequest);
  });
  return dispute;
}

/** What WooshPay's sample of a dispute says of its payment, as text (documented); times are in milliseconds there. */
function transactionFacts(charge: ChargeRecord, amount: number, workBy: number): DisputeRecord["metadata"] {
  return {
    ...(charge.card ? { card_scheme: charge.card.brand.toUpperCase() } : {}),
    orig_transaction_currency: charge.currency,
    orig_transaction_date: String(charge.created * 1000),
    partial_ind: amount < charge.amountCaptured ? "yes" : "no",
    work_by_date: String(workBy * 1000),
  };
}

/** Keeps a change that leaves the dispute open. Event: `charge.dispute.updated`. */
export function updateDispute(
  world: World,
  changes: Changes,
  dispute: DisputeRecord,
  cause: Cause = noRequest,
): DisputeRecord {
  changes.put("dispute", dispute);
  tell(world, changes, "charge.dispute.updated", dispute, cause);
  return dispute;
}

/**
 * Ends a dispute. Events: `charge.dispute.closed`, and `charge.dispute.funds_reinstated` where withdrawn money comes back.
 */
export function closeDispute(
  world: World,
  changes: Changes,
  open: DisputeRecord,
  outcome: "won" | "lost",
  cause: Cause = noRequest,
): DisputeRecord {
  const dispute: DisputeRecord = { ...open, closed: { at: world.clock.nowSeconds(), outcome } };
  changes.put("dispute", dispute);
  tell(world, changes, "charge.dispute.closed", dispute, cause);
  if (withdrawn(dispute) < withdrawn(open)) tell(world, changes, "charge.dispute.funds_reinstated", dispute, cause);
  return dispute;
}

function tell(world: World, changes: Changes, type: EventType, record: DisputeRecord, cause: Cause): void {
  emit(world, changes, type, { kind: "dispute", record }, cause);
}
