import type { Seconds } from "./common-records.ts";
import type { TextMetadata } from "./money-records.ts";

/** Facts about a dispute; its status is computed from them (lifecycle/dispute-status.ts). The amount is in minor units. */
export interface DisputeRecord {
  readonly id: string;
  readonly created: Seconds;
  readonly intentId: string;
  readonly chargeId: string;
  readonly amount: number;
  readonly currency: string;
  readonly reason: string;
  /** A bank's question before it takes any money: its statuses begin with `warning_`. */
  readonly isInquiry: boolean;
  readonly metadata: TextMetadata;
  /** What the merchant has said so far, by the documented names. */
  readonly evidence: Readonly<Record<string, string>>;
  readonly submissions: number;
  /** Until when evidence can be sent. */
  readonly dueBy: Seconds;
  readonly closed: { readonly at: Seconds; readonly outcome: "won" | "lost" } | null;
}

export interface FileRecord {
  readonly id: string;
  readonly created: Seconds;
  readonly expiresAt: Seconds;
  readonly filename: string;
  readonly purpose: string;
  /** Bytes. */
  readonly size: number;
  /** The ending of its name, such as `png`. */
  readonly type: string;
  readonly mediaType: string;
  /** In base64: the journal is text. */
  readonly content: string;
  readonly url: string;
}
