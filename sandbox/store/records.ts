import type { DeclineReason } from "../lifecycle/cards.ts";
import type {
  AccountRecord,
  CouponRecord,
  PaymentLinkRecord,
  PriceRecord,
  ProductRecord,
  PromotionCodeRecord,
} from "./catalogue-records.ts";
import type { DeliveryRecord, EndpointRecord, EventRecord } from "./event-records.ts";
import type { DisputeRecord, FileRecord } from "./dispute-records.ts";
import type { FaultRecord } from "./fault-records.ts";
import type { ChargeRecord, CustomerRecord, IntentRecord, MethodRecord, RefundRecord } from "./money-records.ts";
import type { SessionRecord } from "./session-records.ts";

export * from "./catalogue-records.ts";
export * from "./common-records.ts";
export * from "./dispute-records.ts";
export * from "./event-records.ts";
export * from "./money-records.ts";
export * from "./session-records.ts";

/** The answer to a POST with an `Idempotency-Key`. */
export interface ReplyRecord {
  readonly id: string;
  readonly key: string;
  readonly path: string;
  readonly bodyHash: string;
  readonly status: 200 | 402;
  readonly body: string;
  readonly atMs: number;
}

export type NextPayment =
  | { readonly kind: "succeeded" }
  | { readonly kind: "challenged" }
  | { readonly kind: "processing" }
  | { readonly kind: "declined"; readonly reason: DeclineReason };

export type NextRefund = "succeeded" | "pending" | "failed";

/** What the control routes have set; one row, so that a restart keeps it. */
export interface ControlsRecord {
  readonly id: "controls";
  readonly clockOffsetMs: number;
  readonly frozenAtMs: number | null;
  readonly nextPayments: readonly NextPayment[];
  readonly nextRefunds: readonly NextRefund[];
}

/** Every kind of row. A new one is a line here and a line in tables.ts. */
export interface Records {
  session: SessionRecord;
  intent: IntentRecord;
  charge: ChargeRecord;
  refund: RefundRecord;
  method: MethodRecord;
  customer: CustomerRecord;
  account: AccountRecord;
  product: ProductRecord;
  price: PriceRecord;
  coupon: CouponRecord;
  promotionCode: PromotionCodeRecord;
  paymentLink: PaymentLinkRecord;
  endpoint: EndpointRecord;
  event: EventRecord;
  delivery: DeliveryRecord;
  reply: ReplyRecord;
  fault: FaultRecord;
  dispute: DisputeRecord;
  file: FileRecord;
  controls: ControlsRecord;
}
export type Kind = keyof Records;
