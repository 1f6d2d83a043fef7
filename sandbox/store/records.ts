import type { CapturedCard, DeclineReason } from "../lifecycle/cards.ts";

/** Times are kept as the documentation has them: whole epoch seconds. Only events and deliveries know milliseconds. */
export type Seconds = number;
export type Metadata = Readonly<Record<string, unknown>>;

export interface Address {
  readonly line1: string | null;
  readonly line2: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly postal_code: string | null;
  readonly country: string | null;
}

export interface LineItem {
  readonly id: string;
  readonly quantity: number;
  readonly price: {
    readonly id: string;
    readonly unitAmount: number;
    readonly nickname: string | null;
    readonly lookupKey: string | null;
    readonly metadata: Metadata;
  };
  readonly product: {
    readonly id: string;
    readonly name: string;
    readonly description: string | null;
    readonly images: readonly string[];
    readonly url: string | null;
    readonly metadata: Metadata;
  };
}

/** What the shopper typed on the hosted page. */
export interface Collected {
  readonly email: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly billingAddress: Address | null;
  readonly shipping: { readonly name: string; readonly phone: string | null; readonly address: Address } | null;
}

/** Facts about a session; its status is computed from them (lifecycle/status.ts). */
export interface SessionRecord {
  readonly id: string;
  readonly created: Seconds;
  readonly expiresAt: Seconds;
  readonly completedAt: Seconds | null;
  /** Set when the end was noticed (by the timer, a request or the expire call), so that its event is sent once. */
  readonly expiredAt: Seconds | null;
  readonly url: string;
  /** Null for a total of 0: there is nothing to pay (assumed). */
  readonly intentId: string | null;
  readonly currency: string;
  readonly amountTotal: number;
  readonly lines: readonly LineItem[];
  readonly collected: Collected | null;
  readonly successUrl: string;
  readonly cancelUrl: string | null;
  readonly clientReferenceId: string | null;
  readonly customerEmail: string | null;
  readonly customerCreation: string;
  readonly billingAddressCollection: string;
  readonly collectsPhone: boolean;
  readonly shippingCountries: readonly string[] | null;
  readonly paymentMethodTypes: readonly string[];
  readonly paymentMethodOptions: Readonly<Record<string, unknown>>;
  readonly metadata: Metadata;
}

export interface Payment {
  readonly state: "processing" | "authorised" | "captured";
  readonly paymentMethodId: string;
  readonly card: CapturedCard;
}

export interface IntentRecord {
  readonly id: string;
  readonly created: Seconds;
  readonly sessionId: string;
  readonly amount: number;
  readonly currency: string;
  readonly captureMethod: "automatic" | "manual";
  readonly description: string | null;
  readonly merchantOrderId: string | null;
  readonly merchantUserId: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  readonly shipping: Readonly<Record<string, unknown>> | null;
  readonly billingDetails: Readonly<Record<string, unknown>> | null;
  readonly clientSecret: string;
  readonly paymentMethodTypes: readonly string[];
  readonly paymentMethodOptions: Readonly<Record<string, unknown>>;
  readonly receiptEmail: string | null;
  readonly payment: Payment | null;
  readonly lastDecline: { readonly reason: DeclineReason; readonly card: CapturedCard } | null;
  readonly canceledAt: Seconds | null;
}

export interface EndpointRecord {
  readonly id: string;
  readonly created: Seconds;
  readonly url: string;
  readonly enabledEvents: readonly string[];
  readonly description: string | null;
  readonly apiVersion: string | null;
  readonly metadata: Metadata;
  readonly secret: string;
  readonly enabled: boolean;
}

/** What an event shows: the facts as they were, so that it can be put on the wire in either dialect later. */
export interface Snapshot {
  readonly session: SessionRecord | null;
  readonly intent: IntentRecord | null;
}

export interface EventRecord {
  readonly id: string;
  readonly createdMs: number;
  readonly type: EventType;
  readonly snapshot: Snapshot;
  readonly request: { readonly id: string | null; readonly idempotencyKey: string | null };
}

export const eventTypes = [
  "payment_intent.created",
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
  readonly requestId: string;
  readonly atMs: number;
  readonly status: number | null;
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
  readonly body: string | null;
  readonly signature: string;
  readonly attempts: readonly Attempt[];
}

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
