import { createHash } from "node:crypto";

/**
 * The idempotency key of one intended write: the same facts give the same key, in every process and after every restart.
 * Name what makes it this write and no other, such as `deriveIdempotencyKey("refund", order.number, line.id)`; a second
 * refund that is meant needs a fact that differs. Facts of any length and script fit: the key is the operation's name
 * and 32 hex digits of SHA-256, 255 characters at most (the service's own limit is not documented).
 */
export function deriveIdempotencyKey(operation: string, ...facts: readonly (string | number)[]): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([operation, ...facts]))
    .digest("hex");
  return `${operation.replace(/[^\w.-]/g, "_").slice(0, 64)}:${digest.slice(0, 32)}`;
}
