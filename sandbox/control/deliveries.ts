import { Hono } from "hono";
import { z } from "zod";
import { filledText, whole } from "../api/fields.ts";
import { validate } from "../api/validate.ts";
import type { Attempt, DeliveryRecord } from "../store/records.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { noSuch } from "../wire/errors.ts";
import { resend, resendFailed } from "../webhooks/resend.ts";
import type { World } from "../world.ts";
import { inputOf } from "./input.ts";

const Filters = z.object({
  event: filledText.optional(),
  type: filledText.optional(),
  endpoint: filledText.optional(),
  state: z.enum(["pending", "delivered", "dropped", "failed"]).optional(),
  limit: whole({ min: 1, max: 1000 }).default(100),
});
const ResendRequest = z.object({ endpoint: filledText.optional() });

/** Every delivery with each attempt's request, answer and latency, newest first; sends one again, or all that failed. */
export function deliveriesControl(world: World): Hono {
  const { store } = world;
  return new Hono()
    .get("/", (c) => {
      const filters = validate(Filters, c.req.query());
      return c.json({ object: "list", data: found(store.table("delivery").before(), filters).map(deliveryToWire) });
    })
    .post("/resend-failed", async (c) => {
      const { endpoint } = await inputOf(ResendRequest, c.req.raw);
      const sent = await resendFailed(world, endpoint ?? null);
      return c.json({ object: "list", data: sent.map(deliveryToWire) });
    })
    .post("/:id/resend", async (c) => {
      const delivery = store.get("delivery", c.req.param("id"));
      if (!delivery) throw noSuch("delivery", c.req.param("id"));
      return c.json(deliveryToWire(await resend(world, delivery)));
    });
}

function found(newestFirst: Iterable<DeliveryRecord>, filters: z.infer<typeof Filters>): DeliveryRecord[] {
  const { event, type, endpoint, state, limit } = filters;
  const data: DeliveryRecord[] = [];
  for (const delivery of newestFirst) {
    const isWanted =
      (event === undefined || delivery.eventId === event) &&
      (type === undefined || delivery.eventType === type) &&
      (endpoint === undefined || delivery.endpointId === endpoint) &&
      (state === undefined || delivery.state === state);
    if (isWanted) data.push(delivery);
    if (data.length === limit) break;
  }
  return data;
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
    attempts: delivery.attempts.map((attempt) => attemptToWire(attempt, delivery)),
  };
}

function attemptToWire(attempt: Attempt, delivery: DeliveryRecord): JsonObject {
  return {
    kind: attempt.kind,
    request_id: attempt.requestId,
    at: Math.floor(attempt.atMs / 1000),
    signature: attempt.signature,
    body: attempt.tamperedBody ?? delivery.body,
    status: attempt.status,
    answer: attempt.answer,
    latency_ms: attempt.latencyMs,
    error: attempt.error,
  };
}
