import { z } from "zod";
import { searchIntents } from "./payment-intent-search.ts";
import { cancelIntent } from "../lifecycle/cancel-intent.ts";
import { captureIntent } from "../lifecycle/capture-intent.ts";
import { intentStatus, sessionStatus } from "../lifecycle/status.ts";
import type { IntentRecord } from "../store/records.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { badRequest, noSuch } from "../wire/errors.ts";
import { intentToWire } from "../wire/payment-intent.ts";
import type { World } from "../world.ts";
import type { Call, Route } from "./call.ts";
import { confirmIntent, createIntent, updateIntent } from "./change-payment-intent.ts";
import { expandIds } from "./expand-ids.ts";
import { listPage } from "./list.ts";
import { CancelRequest, CaptureRequest } from "./payment-intent-request.ts";
import { validate } from "./validate.ts";

const path = "/v1/payment_intents";

/** Documented, all eight; the path of update is field, the list under `/list` is assumed from its neighbours. */
export const paymentIntentRoutes: readonly Route[] = [
  { method: "POST", path, answer: (call) => shown(call, createIntent(call)) },
  { method: "GET", path, answer: list },
  { method: "GET", path: `${path}/list`, answer: list },
  { method: "GET", path: `${path}/search`, answer: search },
  { method: "GET", path: `${path}/:id`, answer: (call) => shown(call, findIntent(call.world, call.id)) },
  { method: "POST", path: `${path}/:id`, answer: (call) => shown(call, updateIntent(call, found(call))) },
  { method: "POST", path: `${path}/:id/confirm`, answer: (call) => shown(call, confirmIntent(call, found(call))) },
  { method: "POST", path: `${path}/:id/capture`, answer: capture },
  { method: "POST", path: `${path}/:id/cancel`, answer: cancel },
];

export const IntentFilters = z.object({ customer: z.string().optional() });

/** `customer` as a filter is assumed. */
function list(call: Call): JsonObject {
  const { customer } = validate(IntentFilters, call.input);
  const page = {
    what: "payment intent",
    url: path,
    table: call.world.store.table("intent"),
    having: { customer },
    cursorId: (text: string) => text,
    toWire: (intent: IntentRecord) => shown(call, intent),
  };
  return listPage(page, call.input);
}

function search(call: Call): JsonObject {
  const { found, hasMore } = searchIntents(call.world.store.table("intent"), call.input);
  return {
    object: "list",
    url: `${path}/search`,
    has_more: hasMore,
    data: found.map((intent) => shown(call, intent)),
  };
}

/** Documented: once, at most what was authorised; the rest is released. @throws ApiError 400 in any other state. */
function capture(call: Call): JsonObject {
  const intent = found(call);
  const { amount_to_capture: amount = intent.amount } = validate(CaptureRequest, call.input);
  const status = intentStatus(intent);
  if (status === "succeeded") throw unexpected(`is already captured: it has already succeeded`);
  if (status !== "requires_capture") throw unexpected(why(status, "captured"));
  if (amount > intent.amount) {
    throw badRequest(
      `Invalid amount_to_capture: at most ${intent.amount} can be captured.`,
      "amount_too_large",
      "amount_to_capture",
    );
  }
  return shown(call, captureIntent(call.world, call.changes, intent, amount, call.cause));
}

/**
 * Documented: in four states, and the intent of a Checkout Session ends with its session. That what a completed session
 * has authorised can be let go here is assumed: nothing else could. @throws ApiError 400 saying why not.
 */
function cancel(call: Call): JsonObject {
  const intent = found(call);
  const status = intentStatus(intent);
  if (status === "succeeded" || status === "canceled" || status === "processing")
    throw unexpected(why(status, "canceled"));
  const session = intent.sessionId === null ? undefined : call.world.store.get("session", intent.sessionId);
  if (session && sessionStatus(session) === "open") {
    throw unexpected("belongs to an open Checkout Session: expire the session instead");
  }
  const { cancellation_reason: reason } = validate(CancelRequest, call.input);
  return shown(call, cancelIntent(call.world, call.changes, intent, reason, call.cause));
}

function why(status: string, action: string): string {
  if (status === "succeeded" || status === "canceled") return `has already ${status}`;
  return `cannot be ${action} while its status is ${status}`;
}

function unexpected(what: string) {
  return badRequest(`This PaymentIntent ${what}.`, "payment_intent_unexpected_state");
}

function shown(call: Call, intent: IntentRecord): JsonObject {
  return expandIds(call, intentToWire(intent, call.dialect));
}

function found({ world, id }: Call): IntentRecord {
  return findIntent(world, id);
}

/** @throws ApiError 404 when there is none. */
export function findIntent(world: World, id: string, param = "id"): IntentRecord {
  const intent = world.store.get("intent", id);
  if (!intent) throw noSuch("payment intent", id, param);
  return intent;
}
