import type { Metadata, Seconds } from "./common-records.ts";
import type { DisputeRecord } from "./dispute-records.ts";
import type { ChargeRecord, IntentRecord, RefundRecord } from "./money-records.ts";
import type { SessionRecord } from "./session-records.ts";

export interface EndpointRecord {
  readonly id: string;
  readonly created: Seconds;
  readonly url: string;
  readonly enabledEvents: readonly string[];
  readonly description: string | null;
  readonly apiVersion: string | null;
  readonly metadata: Metadata;
  readonly secret: string;
  /** The secret before it was rotated, which signs beside the new one until then. */
  readonly previousSecret: { readonly secret: string; readonly until: Seconds } | null;
  readonly enabled: boolean;
}

/**
 * What an event shows: one row as it was, with what its wire form needs beside it, so that it can be put on the wire in
 * either dialect later. Each kind that has events has one line here and one in wire/event.ts.
 */
export type Snapshot =
  | { readonly kind: "session"; readonly record: SessionRecord; readonly intent: IntentRecord | null }
  | { readonly kind: "intent"; readonly record: IntentRecord }
  | { readonly kind: "charge"; readonly record: ChargeRecord }
  | { readonly kind: "refund"; readonly record: RefundRecord }
  | { readonly kind: "dispute"; readonly record: DisputeRecord };

export interface EventRecord {
  readonly id: string;
  readonly createdMs: number;
  readonly type: EventType;
  readonly snapshot: Snapshot;
  readonly request: { readonly id: string | null; readonly idempotencyKey: string | null };
}

export const eventTypes = [
  "charge.captured",
  "charge.dispute.closed",
  "charge.dispute.created",
  "charge.dispute.funds_reinstated",
  "charge.dispute.funds_withdrawn",
  "charge.dispute.updated",
  "charge.refund.updated",
  "payment_intent.created",
  "payment_intent.requires_action",
  "payment_intent.processing",
  "payment_intent.amount_capturable_updated",
  "payment_intent.succeeded",
  "payment_intent.payment_failed",
  "payment_intent.canceled",
  "checkout.session.completed",
  "checkout.session.expired",
] as const;
export type EventType = (typeof eventTypes)[number];

export interface Attempt {
  /** Only `scheduled` ones count towards the last; a `duplicate` is a fault, `resent` somebody's wish. */
  readonly kind: "scheduled" | "duplicate" | "resent";
  readonly requestId: string;
  readonly atMs: number;
  readonly signature: string | null;
  /** What was sent where a fault put it in place of the delivery's body. */
  readonly tamperedBody: string | null;
  readonly status: number | null;
  /** How the answer's body begins. */
  readonly answer: string;
  readonly latencyMs: number;
  readonly error: string | null;
}

export type DeliveryState = "pending" | "delivered" | "dropped" | "failed";

export interface DeliveryRecord {
  readonly id: string;
  readonly eventId: string;
  readonly eventType: EventType;
  readonly endpointId: string;
  readonly url: string;
  readonly state: DeliveryState;
  /** Null once nothing is to be sent any more. */
  readonly dueAtMs: number | null;
  /** Body and signature are made once: a retry repeats both, byte for byte (field). */
  readonly body: string;
  readonly signature: string;
  /** Whether a fault has delayed it already. */
  readonly wasPutOff: boolean;
  readonly attempts: readonly Attempt[];
}
