import { BadRequestError, CardDeclinedError, CredentialsError, TryAgainError } from "./errors";
import type { ErrorDetails, Outcome, TryAgainReason, WooshPayError } from "./errors";
import { readDeclineWords, readErrorWords } from "./wire";

/** An answer as it came; its text is cleared of the secret key, and empty where only the bytes were asked for. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
}

const NOTHING_RECEIVED = { status: null, type: null, code: null, param: null, requestId: null, body: null } as const;

/**
 * Names an answer outside 2xx after what the caller does next.
 * `earlier` is "unknown" where an earlier attempt of the same call may have taken effect: a refusal now proves nothing then.
 */
export function refusal(call: string, answer: Answer, earlier: Outcome): WooshPayError {
  const { message, ...words } = readErrorWords(answer.text);
  const { status } = answer;
  const details: ErrorDetails = {
    ...words,
    status,
    // A conflict over a key says that something was made, or is being made, under it.
    outcome: status === 409 ? "unknown" : earlier,
    requestId: requestIdOf(answer),
    body: answer.text,
  };
  if (status === 401 || status === 403) {
    return new CredentialsError(`WooshPay did not accept the credentials: ${call} was answered ${status}`, {
      ...details,
      body: null,
    });
  }
  const summary = [`${call} was answered ${status}`, words.code, message].filter(Boolean).join(": ");
  const reason = reasonToTryAgain(status, words.type);
  if (reason) {
    return new TryAgainError(summary, { ...details, reason, retryAfterSeconds: retryAfterSeconds(answer.headers) });
  }
  if (status !== 402) return new BadRequestError(summary, details);
  return new CardDeclinedError(summary, { ...details, ...readDeclineWords(answer.text) });
}

/** A 2xx that cannot be read: whatever was asked for may well have been done. */
export function unreadable(
  call: string,
  answer: Answer,
  reason: "garbled_answer" | "unexpected_answer",
  cause: unknown,
): TryAgainError {
  const details = { ...NOTHING_RECEIVED, status: answer.status, requestId: requestIdOf(answer), body: answer.text };
  return new TryAgainError(
    `${call} was answered ${answer.status}, but the answer could not be understood`,
    { ...details, reason, retryAfterSeconds: null },
    { cause },
  );
}

/** No answer came: whether the request arrived is not known. */
export function noAnswer(call: string, reason: "network" | "timeout" | "aborted", cause: unknown): TryAgainError {
  const message = { network: "the connection failed", timeout: "the time was up", aborted: "the caller gave up" }[
    reason
  ];
  return new TryAgainError(
    `${call} was not answered: ${message}`,
    { ...NOTHING_RECEIVED, reason, retryAfterSeconds: null },
    { cause },
  );
}

/** Refused before anything was sent. */
export function refusedHere(message: string, code: string, param: string): BadRequestError {
  return new BadRequestError(message, { ...NOTHING_RECEIVED, outcome: "refused", code, param });
}

function reasonToTryAgain(status: number, type: string | null): TryAgainReason | null {
  if (status < 400) return "redirected";
  if (status >= 500) return "server_error";
  if (status === 408) return "timeout";
  if (status === 429) return "rate_limited";
  // Documented: the type idempotency_error means the key was used with another body, so that repeating cannot help.
  return status === 409 && type !== "idempotency_error" ? "conflict" : null;
}

/** Header names are assumed: none is documented. */
function requestIdOf({ headers }: Answer): string | null {
  return headers.get("request-id") ?? headers.get("x-request-id");
}

/** Seconds or an HTTP date; a date is measured against the answer's own, so that no clock of ours is asked. */
function retryAfterSeconds(headers: Headers): number | null {
  const value = headers.get("retry-after")?.trim();
  if (!value) return null;
  if (/^\d+$/.test(value)) return Number(value);
  const seconds = (Date.parse(value) - Date.parse(headers.get("date") ?? "")) / 1000;
  return Number.isNaN(seconds) ? null : Math.max(0, Math.ceil(seconds));
}
