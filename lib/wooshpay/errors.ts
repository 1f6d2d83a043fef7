import type { DeclineWords, ErrorWords } from "./wire";

/**
 * What a failed call means for money. `refused`: WooshPay did not do it. `unknown`: it may have; send the same body
 * under the same key again, or read back, before deciding anything.
 */
export type Outcome = "refused" | "unknown";

export interface ErrorDetails extends Omit<ErrorWords, "message"> {
  readonly outcome: Outcome;
  /** HTTP status; null where no answer was received. */
  readonly status: number | null;
  readonly requestId: string | null;
  readonly body: string | null;
}

/** Any failure of a call. Branch on `outcome` first, then on the class: each is named after what the caller does next. */
export abstract class WooshPayError extends Error implements ErrorDetails {
  readonly outcome: Outcome;
  readonly status: number | null;
  /** One of api_error, card_error, idempotency_error, invalid_request_error (documented: API Introduction), or null. */
  readonly type: string | null;
  readonly code: string | null;
  readonly param: string | null;
  readonly requestId: string | null;
  readonly #body: string | null;

  constructor(message: string, details: ErrorDetails, options?: ErrorOptions) {
    super(message, options);
    this.outcome = details.outcome;
    this.status = details.status;
    this.type = details.type;
    this.code = details.code;
    this.param = details.param;
    this.requestId = details.requestId;
    this.#body = details.body;
  }

  /** The answer's text, without the secret key. Behind an accessor, so that logging the error does not print it. */
  get body(): string | null {
    return this.#body;
  }
}

/** 402: the request was valid and the payment or operation was declined. Tell the shopper. */
export class CardDeclinedError extends WooshPayError implements DeclineWords {
  override readonly name = "CardDeclinedError";
  /** The bank's reason, such as `insufficient_funds`, or null (assumed). */
  readonly declineCode: string | null;
  /** Id of the intent, which can be confirmed again with another card, or null (assumed). */
  readonly paymentIntent: string | null;

  constructor(message: string, details: ErrorDetails & DeclineWords) {
    super(message, details);
    this.declineCode = details.declineCode;
    this.paymentIntent = details.paymentIntent;
  }
}

/** 401 or 403: wake the operator. Body and message are withheld, because the service echoes the key (field). */
export class CredentialsError extends WooshPayError {
  override readonly name = "CredentialsError";
}

/** Any other 4xx, or a call refused here before it was sent (status null): our mistake, repeating it changes nothing. */
export class BadRequestError extends WooshPayError {
  override readonly name = "BadRequestError";
}

export type TryAgainReason =
  | "network" // no answer, or a broken one
  | "timeout"
  | "aborted" // by the caller's own signal
  | "conflict" // 409: another request with this key is in progress
  | "rate_limited"
  | "server_error"
  | "garbled_answer" // success, but not JSON: cut short, or a page of some proxy
  | "unexpected_answer" // success and JSON, but not what was asked for
  | "redirected"; // never followed: it would carry the key elsewhere

/** Whether it happened is not known. The same request under the same idempotency key is always safe. */
export class TryAgainError extends WooshPayError {
  override readonly name = "TryAgainError";
  readonly reason: TryAgainReason;
  /** Seconds WooshPay asked to wait before the next request; null where it did not say. */
  readonly retryAfterSeconds: number | null;

  constructor(
    message: string,
    details: Omit<ErrorDetails, "outcome"> & { reason: TryAgainReason; retryAfterSeconds: number | null },
    options?: ErrorOptions,
  ) {
    super(message, { ...details, outcome: "unknown" }, options);
    this.reason = details.reason;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}
