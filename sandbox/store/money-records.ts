import type { CardOutcome, DeclineReason, KeptCard } from "../lifecycle/cards.ts";
import type { Address, Seconds } from "./common-records.ts";

export type TextMetadata = Readonly<Record<string, string>>;

export interface BillingDetails {
  readonly address: Address | null;
  readonly email: string | null;
  readonly name: string | null;
  readonly phone: string | null;
}

export interface Recipient {
  readonly name: string | null;
  readonly phone: string | null;
  readonly address: Address | null;
}

export interface CustomerRecord {
  readonly id: string;
  readonly created: Seconds;
  readonly email: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly description: string | null;
  readonly address: Address | null;
  readonly shipping: Recipient | null;
  readonly metadata: TextMetadata;
}

/** A way to pay; of a card its facts and what its bank will say, never its number. */
export interface MethodRecord {
  readonly id: string;
  readonly created: Seconds;
  readonly type: string;
  readonly card: KeptCard | null;
  readonly bankSays: CardOutcome;
  readonly billingDetails: BillingDetails;
  readonly customerId: string | null;
  /** Set for good when it is taken from its customer: it can pay no more (assumed). */
  readonly detached: boolean;
  readonly metadata: TextMetadata;
}

/** How far the money is. Times are when it goes on by itself. */
export type Payment =
  | {
      readonly state: "challenged";
      readonly action: string;
      readonly url: string;
      readonly qrCode: string | null;
      readonly then: BankYes;
    }
  | { readonly state: "processing"; readonly settlesAt: Seconds }
  | { readonly state: "authorised"; readonly cancelsAt: Seconds }
  | { readonly state: "captured"; readonly amount: number };

/** What the bank does once the shopper has passed its challenge. */
export type BankYes = "succeeded" | "processing";

/** Facts about a PaymentIntent; its status is computed from them (lifecycle/status.ts). Amounts in minor units. */
export interface IntentRecord {
  readonly id: string;
  readonly created: Seconds;
  /** Null when it was created on its own. */
  readonly sessionId: string | null;
  readonly customerId: string | null;
  readonly amount: number;
  readonly currency: string;
  readonly quantity: number | null;
  readonly captureMethod: "automatic" | "manual";
  readonly setupFutureUsage: "on_session" | "off_session" | null;
  readonly description: string | null;
  readonly merchantOrderId: string | null;
  readonly merchantUserId: string | null;
  readonly metadata: TextMetadata;
  readonly shipping: Readonly<Record<string, unknown>> | null;
  readonly billingDetails: Readonly<Record<string, unknown>> | null;
  readonly returnUrl: string | null;
  readonly clientSecret: string;
  readonly paymentMethodTypes: readonly string[];
  readonly paymentMethodOptions: Readonly<Record<string, unknown>>;
  readonly receiptEmail: string | null;
  /** What it is, or is going to be, paid with. */
  readonly methodId: string | null;
  readonly payment: Payment | null;
  /** The last attempt to take the money. */
  readonly chargeId: string | null;
  readonly lastDecline: {
    readonly reason: DeclineReason;
    readonly methodId: string;
    readonly card: KeptCard | null;
  } | null;
  readonly canceledAt: Seconds | null;
  readonly cancellationReason: string | null;
}

/** One attempt to take the money of an intent, refused or not. */
export interface ChargeRecord {
  readonly id: string;
  readonly created: Seconds;
  readonly intentId: string;
  readonly customerId: string | null;
  readonly methodId: string;
  readonly methodType: string;
  readonly card: KeptCard | null;
  readonly billingDetails: BillingDetails;
  readonly amount: number;
  readonly currency: string;
  readonly description: string | null;
  readonly metadata: TextMetadata;
  /** The bank's word; null while it thinks. */
  readonly accepted: boolean | null;
  readonly declined: DeclineReason | null;
  readonly captured: boolean;
  readonly amountCaptured: number;
  /** The sum of its refunds that have not failed. */
  readonly amountRefunded: number;
  /** Whether a bank has ever disputed it or asked about it. */
  readonly disputed: boolean;
}

export interface RefundRecord {
  readonly id: string;
  readonly created: Seconds;
  readonly intentId: string;
  readonly chargeId: string;
  readonly amount: number;
  readonly currency: string;
  readonly reason: string | null;
  readonly metadata: TextMetadata;
  /** When the bank answers; null once it has. */
  readonly settlesAt: Seconds | null;
  readonly failureReason: string | null;
}
