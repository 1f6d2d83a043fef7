import { refundStatus } from "../lifecycle/status.ts";
import type { RefundRecord } from "../store/records.ts";
import type { Dialect, JsonObject } from "./dialect.ts";

/** Documented: Retrieve a refund; `charge` and all statuses but `succeeded` are assumed. */
export function refundToWire(refund: RefundRecord, dialect: Dialect): JsonObject {
  return dialect.finish({
    id: refund.id,
    object: "refund",
    amount: refund.amount,
    charge: refund.chargeId,
    created: dialect.time(refund.created),
    currency: refund.currency,
    description: null,
    failure_reason: refund.failureReason,
    metadata: refund.metadata,
    payment_intent: refund.intentId,
    reason: refund.reason,
    receipt_number: null,
    status: refundStatus(refund),
  });
}
