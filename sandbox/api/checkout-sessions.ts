import { z } from "zod";
import { expireSession } from "../lifecycle/expire-sessions.ts";
import { openSession } from "../lifecycle/open-session.ts";
import { paymentStatus, sessionStatus } from "../lifecycle/status.ts";
import type { IntentRecord, SessionRecord } from "../store/records.ts";
import { sessionIdFromWire, sessionIdToWire, sessionToWire } from "../wire/checkout-session.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { badRequest, noSuch } from "../wire/errors.ts";
import { discountToWire, lineItemToWire } from "../wire/line-item.ts";
import type { Call, Route } from "./call.ts";
import { expands } from "./expand.ts";
import { expandIds } from "./expand-ids.ts";
import { linePage, listPage } from "./list.ts";
import { SessionRequest } from "./session-request.ts";
import { validate } from "./validate.ts";

const path = "/v1/checkout/sessions";

/** Documented: create, retrieve, `/list`, expire, line items; field: the list without `/list`. */
export const checkoutSessionRoutes: readonly Route[] = [
  { method: "POST", path, answer: create },
  { method: "GET", path, answer: list },
  { method: "GET", path: `${path}/list`, answer: list },
  { method: "GET", path: `${path}/:id`, answer: (call) => shown(call, findSession(call)) },
  { method: "POST", path: `${path}/:id/expire`, answer: expire },
  { method: "GET", path: `${path}/:id/line_items`, answer: lineItems },
];

function create(call: Call): JsonObject {
  const request = validate(SessionRequest, call.input);
  return shown(call, openSession(call.world, call.changes, request, call));
}

/** Documented: only an open session can be expired. @throws ApiError 400 saying what it already is. */
function expire(call: Call): JsonObject {
  const session = findSession(call);
  const status = sessionStatus(session);
  if (status === "expired") throw badRequest("This Checkout Session is already expired.", "session_not_open");
  if (status === "complete") {
    const paid = paymentStatus(session, intentOf(call, session)) === "paid";
    const why = paid ? "already completed: its payment has already succeeded" : "already completed";
    throw badRequest(`This Checkout Session is ${why}.`, "session_not_open");
  }
  const { world, changes, cause } = call;
  return shown(call, expireSession(world, changes, session, world.clock.nowSeconds(), cause));
}

function lineItems(call: Call): JsonObject {
  const session = findSession(call);
  const { data, hasMore } = linePage(session.lines, call.input);
  const discount = discountToWire(session, call.dialect);
  return call.dialect.finish({
    object: "list",
    url: `${path}/${sessionIdToWire(session.id, call.dialect)}/line_items`,
    has_more: hasMore,
    data: data.map((line) => lineItemToWire(line, discount, call.dialect)),
  });
}

export const SessionFilters = z.object({
  customer: z.string().optional(),
  payment_intent: z.string().optional(),
  customer_details: z.object({ email: z.string() }).optional(),
});

function list(call: Call): JsonObject {
  const { customer, payment_intent: intentId, customer_details: details } = validate(SessionFilters, call.input);
  const { store } = call.world;
  const page = {
    what: "checkout session",
    url: path,
    table: store.table("session"),
    having: { intent: intentId, email: details?.email, customer },
    cursorId: sessionIdFromWire,
    toWire: (session: SessionRecord) => withExpanded(call, session, expands(call.input, "line_items")),
  };
  return listPage(page, call.input);
}

function findSession({ world, id }: Call): SessionRecord {
  const session = world.store.get("session", sessionIdFromWire(id) ?? "");
  if (!session) throw noSuch("checkout session", id);
  return session;
}

function intentOf({ changes }: Call, session: SessionRecord): IntentRecord | null {
  return (session.intentId === null ? undefined : changes.get("intent", session.intentId)) ?? null;
}

/** The answer of a call about one session. */
function shown(call: Call, session: SessionRecord): JsonObject {
  const expandLineItems = call.dialect.showsLineItems || expands(call.input, "line_items");
  return withExpanded(call, session, expandLineItems);
}

function withExpanded(call: Call, session: SessionRecord, expandLineItems: boolean): JsonObject {
  const view = { session, intent: intentOf(call, session), expandLineItems };
  return expandIds(call, sessionToWire(view, call.dialect));
}
