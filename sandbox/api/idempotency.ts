import { createHash } from "node:crypto";
import { hasCardNumber } from "../lifecycle/card-numbers.ts";
import type { ReplyRecord } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import { ApiError, badRequest } from "../wire/errors.ts";
import type { World } from "../world.ts";

const KEPT_MS = 24 * 3600 * 1000;
/** Answers past their time go a few with each new one, so that no request pays for all of them. */
const FORGOTTEN_AT_ONCE = 20;

/** What makes two POSTs with one key the same request: where they go and every byte they say. */
export interface KeyedRequest {
  readonly key: string;
  readonly path: string;
  readonly bodyHash: string;
}

/** @throws ApiError 400 for a key that is empty, longer than 255 characters (assumed) or holds a card number. */
export function keyedRequest(key: string, path: string, body: Buffer): KeyedRequest {
  if (key === "" || key.length > 255) throw badRequest("An Idempotency-Key has 1 to 255 characters.", "key_invalid");
  if (hasCardNumber(key)) throw badRequest("An Idempotency-Key must not hold a card number.", "key_invalid");
  return { key, path, bodyHash: createHash("sha256").update(body).digest("hex") };
}

/**
 * The answer already given to this request within 24 hours (retention assumed).
 * @throws ApiError 409 `idempotency_error` when the key came with another path or body (documented).
 */
export function earlierReply(world: World, request: KeyedRequest): ReplyRecord | undefined {
  const reply = world.store.table("reply").having({ key: request.key }).at(-1);
  if (!reply || reply.atMs + KEPT_MS <= world.clock.now()) return undefined;
  if (reply.path === request.path && reply.bodyHash === request.bodyHash) return reply;
  throw new ApiError(
    409,
    "idempotency_error",
    "This Idempotency-Key was used before, with another endpoint or other parameters.",
    "idempotency_key_in_use",
  );
}

/** Keeps the answer to a request that changed something, in the same journal line as what it changed. */
export function rememberReply(
  world: World,
  changes: Changes,
  request: KeyedRequest,
  reply: Pick<ReplyRecord, "status" | "body">,
): void {
  const atMs = world.clock.now();
  let forgotten = 0;
  for (const old of world.store.table("reply").values()) {
    if (old.atMs + KEPT_MS > atMs || forgotten === FORGOTTEN_AT_ONCE) break;
    changes.delete("reply", old.id);
    forgotten += 1;
  }
  changes.put("reply", { id: world.ids.next("reply_"), ...request, ...reply, atMs });
}
