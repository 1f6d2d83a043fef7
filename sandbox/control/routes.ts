import { Hono } from "hono";
import { z } from "zod";
import type { Agenda } from "../agenda.ts";
import { parseInput, readBody } from "../api/body.ts";
import { whole } from "../api/fields.ts";
import { findIntent } from "../api/payment-intents.ts";
import type { Env } from "../api/router.ts";
import { validate } from "../api/validate.ts";
import { controls } from "../clock.ts";
import { declineReasons, type DeclineReason } from "../lifecycle/cards.ts";
import { settleIntent } from "../lifecycle/settle-intent.ts";
import { intentStatus } from "../lifecycle/status.ts";
import type { DeliveryRecord, NextPayment } from "../store/records.ts";
import { dialects, type JsonObject } from "../wire/dialect.ts";
import { ApiError, badRequest } from "../wire/errors.ts";
import { intentToWire } from "../wire/payment-intent.ts";
import type { World } from "../world.ts";

const reasons = Object.keys(declineReasons) as [DeclineReason, ...DeclineReason[]];

const ClockRequest = z.union([
  z.object({ advance: whole({ min: 0 }) }),
  z.object({ now: whole({ min: 0 }) }),
  z.object({ real: z.literal(true) }),
]);
const DropRequest = z.object({ drop: z.union([z.literal("all"), whole({ min: 0 })]) });
const SettleRequest = z.object({ outcome: z.enum(["succeeded", "failed"]) });
const NextPaymentRequest = z.object({
  outcome: z.enum(["succeeded", "processing", "declined"]),
  reason: z.enum(reasons).default("card_declined"),
});

/**
 * `/_sandbox/*`: what a test or a developer does to the sandbox rather than asks of WooshPay. No key is needed; pages of
 * other origins are refused, so that no website can reset it from a browser on this machine.
 */
export function createControl(world: World, agenda: Agenda): Hono<Env> {
  const control = new Hono<Env>().basePath("/_sandbox");
  const { store, clock } = world;
  control.use("*", async (c, next) => {
    if (!fromThisMachine(c.req.header("origin"))) {
      throw new ApiError(403, "invalid_request_error", "Pages of other origins are refused.", "origin_refused");
    }
    await next();
  });
  control.get("/health", (c) => c.json({ status: "ok", dialect: world.dialect, now: clock.nowSeconds() }));
  control.get("/clock", (c) => c.json(clockToWire(world)));
  control.post("/clock", async (c) => {
    const request = validate(ClockRequest, await inputOf(c.req.raw));
    if ("advance" in request) await agenda.moveTo(clock.now() + request.advance * 1000);
    else if ("now" in request) await agenda.moveTo(request.now * 1000);
    else clock.release();
    return c.json(clockToWire(world));
  });
  control.post("/reset", (c) => {
    agenda.reset();
    return c.json({ reset: true });
  });
  control.post("/webhooks", async (c) => {
    const { drop } = validate(DropRequest, await inputOf(c.req.raw));
    store.change((changes) => changes.put("controls", { ...controls(store), dropDeliveries: drop }));
    return c.json({ drop });
  });
  control.post("/next-payment", async (c) => {
    const { outcome, reason } = validate(NextPaymentRequest, await inputOf(c.req.raw));
    const next: NextPayment = outcome === "declined" ? { kind: outcome, reason } : { kind: outcome };
    const nextPayments = [...controls(store).nextPayments, next];
    store.change((changes) => changes.put("controls", { ...controls(store), nextPayments }));
    return c.json({ waiting: nextPayments.length });
  });
  control.post("/payment_intents/:id/settle", async (c) => {
    const { outcome } = validate(SettleRequest, await inputOf(c.req.raw));
    const intent = findIntent(world, c.req.param("id"));
    if (intentStatus(intent) !== "processing")
      throw badRequest("Only a processing payment can be settled.", "not_processing");
    return c.json(intentToWire(settleIntent(world, intent, outcome), dialects[world.dialect]));
  });
  control.get("/deliveries", (c) =>
    c.json({ object: "list", data: [...store.table("delivery").before()].slice(0, 100).map(deliveryToWire) }),
  );
  control.all("/*", (c) => {
    throw new ApiError(404, "invalid_request_error", `There is no control call ${c.req.path}.`, "route_unknown");
  });
  return control;
}

async function inputOf(request: Request) {
  return parseInput((await readBody(request.body)).toString("utf8"));
}

function fromThisMachine(origin: string | undefined): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && ["localhost", "127.0.0.1", "[::1]"].includes(new URL(origin).hostname);
}

function clockToWire({ clock }: World): JsonObject {
  return { now: clock.nowSeconds(), now_ms: clock.now(), offset_ms: clock.offsetMs() };
}

function deliveryToWire(delivery: DeliveryRecord): JsonObject {
  return {
    id: delivery.id,
    event: delivery.eventId,
    type: delivery.eventType,
    endpoint: delivery.endpointId,
    url: delivery.url,
    state: delivery.state,
    signature: delivery.signature,
    next_attempt_at: delivery.dueAtMs === null ? null : Math.floor(delivery.dueAtMs / 1000),
    attempts: delivery.attempts.map((attempt) => ({
      request_id: attempt.requestId,
      at: Math.floor(attempt.atMs / 1000),
      status: attempt.status,
      latency_ms: attempt.latencyMs,
      error: attempt.error,
    })),
  };
}
