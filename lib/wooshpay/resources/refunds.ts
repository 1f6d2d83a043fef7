import { z } from "zod";
import { operations } from "../operations";
import { objectPath } from "../path";
import type { ReadOptions, Send, WriteOptions } from "../transport";
import {
  CurrencyCode,
  descriptive,
  EpochSeconds,
  Id,
  Integer,
  Metadata,
  oneOf,
  orNull,
  reading,
  Reference,
  statusOf,
} from "../wire";
import type { MetadataParams, Word } from "./params";

const PATH = "/v1/refunds";

/** Documented: Retrieve a refund. */
export const Refund = reading({
  /** `re_` and digits. */
  id: Id,
  /** Minor units. */
  amount: Integer,
  /** Upper case. */
  currency: CurrencyCode,
  /** Documented by one sample, "succeeded"; the others are assumed. */
  status: statusOf(["succeeded", "pending", "requires_action", "failed", "canceled"]),
  payment_intent: Reference,
  /** Epoch seconds. */
  created: orNull(EpochSeconds),
  metadata: Metadata,

  /** Assumed. */
  charge: Reference.catch(null),
  description: descriptive(z.string()),
  failure_reason: descriptive(oneOf(["lost_or_stolen_card", "expired_or_canceled_card", "unknown"])),
  /** `requested_by_merchant` is field. */
  reason: descriptive(
    oneOf([
      "duplicate",
      "fraudulent",
      "requested_by_customer",
      "requested_by_merchant",
      "resolved_dispute",
      "expired_uncaptured_charge",
    ]),
  ),
  receipt_number: descriptive(z.string()),
});
export type Refund = z.output<typeof Refund>;

/** Documented: Create a refund. */
export interface CreateRefundParams {
  readonly payment_intent: string;
  /** Minor units; what is left to refund by default. Documented as text, sent as a number by clients (field). */
  readonly amount?: number | string;
  /** `requested_by_merchant` is field. */
  readonly reason?: Word<
    "duplicate" | "fraudulent" | "requested_by_customer" | "resolved_dispute" | "requested_by_merchant"
  >;
  readonly metadata?: MetadataParams;
}

export function refunds(send: Send) {
  const { get, post } = operations(send);

  return {
    /**
     * Gives money back, in one part or several. Documented: Create a refund.
     * Not every method can be refunded: 402 (field). Always use an idempotency key: a refund repeated is money lost.
     */
    create: (params: CreateRefundParams, options: WriteOptions = {}): Promise<Refund> =>
      post(PATH, params, Refund, options),

    /** One refund as it is now. Documented: Retrieve a refund. */
    retrieve: async (id: string, options: ReadOptions = {}): Promise<Refund> =>
      get(objectPath(PATH, id), Refund, options),
  };
}
