import { withoutCardNumbers } from "../lifecycle/card-numbers.ts";
import type { Dialect, JsonObject } from "./dialect.ts";

/** The four types of the documentation. */
export type ErrorType = "api_error" | "card_error" | "idempotency_error" | "invalid_request_error";

/** A refusal as the API tells it. Statuses and types are documented; codes are modelled on common practice (assumed). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly type: ErrorType,
    message: string,
    readonly code: string | null = null,
    readonly param: string | null = null,
  ) {
    super(message);
  }
}

/** The bank's no to a payment asked for through the API (assumed: 402, as for any request that is valid but fails). */
export class DeclinedError extends ApiError {
  constructor(
    message: string,
    code: string,
    readonly declineCode: string,
    readonly paymentIntentId: string,
  ) {
    super(402, "card_error", message, code);
  }
}

export function badRequest(message: string, code: string, param: string | null = null): ApiError {
  return new ApiError(400, "invalid_request_error", message, code, param);
}

/** Clients look for the words `id is invalid` (field). */
export function noSuch(what: string, id: string, param = "id"): ApiError {
  const shown = id.slice(0, 100);
  return new ApiError(
    404,
    "invalid_request_error",
    `No such ${what}: '${shown}', the id is invalid.`,
    "resource_missing",
    param,
  );
}

/** Documented: an `error` object, here with a top-level `message` beside it; field: the members at top level. No card number is repeated. */
export function errorToWire(error: ApiError, dialect: Dialect): JsonObject {
  const { type, code, param } = error;
  const message = withoutCardNumbers(error.message);
  const declined =
    error instanceof DeclinedError ? { decline_code: error.declineCode, payment_intent: error.paymentIntentId } : {};
  const members = { type, code, message, param, ...declined };
  return dialect.name === "field" ? dialect.finish(members) : { error: members, message };
}
