import type { DeclineReason } from "../lifecycle/cards.ts";
import type { DeliveryRecord, EndpointRecord, EventRecord } from "./event-records.ts";
import type { IntentRecord } from "./money-records.ts";
import type { SessionRecord } from "./session-records.ts";

export * from "./common-records.ts";
export * from "./event-records.ts";
export * from "./money-records.ts";
export * from "./session-records.ts";

/** The answer to a POST with an `Idempotency-Key`. */
export interface ReplyRecord {
  readonly id: string;
  readonly key: string;
  readonly path: string;
  readonly bodyHash: string;
  readonly body: string;
  readonly atMs: number;
}

export type NextPayment =
  | { readonly kind: "succeeded" }
  | { readonly kind: "processing" }
  | { readonly kind: "declined"; readonly reason: DeclineReason };

/** What the control routes have set; one row, so that a restart keeps it. */
export interface ControlsRecord {
  readonly id: "controls";
  readonly clockOffsetMs: number;
  readonly dropDeliveries: number | "all";
  readonly nextPayments: readonly NextPayment[];
}

/** Every kind of row. A new one is a line here and a line in store.ts. */
export interface Records {
  session: SessionRecord;
  intent: IntentRecord;
  endpoint: EndpointRecord;
  event: EventRecord;
  delivery: DeliveryRecord;
  reply: ReplyRecord;
  controls: ControlsRecord;
}
export type Kind = keyof Records;
