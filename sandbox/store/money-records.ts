import type { CapturedCard, DeclineReason } from "../lifecycle/cards.ts";
import type { Seconds } from "./common-records.ts";

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
