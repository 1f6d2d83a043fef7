import { Hono } from "hono";
import { z } from "zod";
import { filledText, whole } from "../api/fields.ts";
import type { FaultRecord, FaultTarget } from "../store/fault-records.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { noSuch } from "../wire/errors.ts";
import type { World } from "../world.ts";
import { inputOf } from "./input.ts";

const limits = {
  times: whole({ min: 1 }).optional(),
  probability: z.number().min(0).max(1).optional(),
  seed: whole({ min: 0 }).default(1),
};
const request = {
  method: z.enum(["GET", "POST", "DELETE"]).optional(),
  path: filledText.startsWith("/").default("/v1/*"),
  ...limits,
};
const webhook = { event: filledText.default("*"), endpoint: filledText.optional(), ...limits };

const FaultRequest = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("latency"), latency_ms: whole({ min: 1, max: 60_000 }), ...request }),
  z.object({ kind: z.enum(["timeout_before", "timeout_after", "reset_before", "reset_after"]), ...request }),
  z.object({ kind: z.enum(["truncated_json", "no_url"]), ...request }),
  z.object({ kind: z.literal("http"), status: z.literal([402, 429, 500]), ...request }),
  z.object({ kind: z.enum(["duplicate", "reorder", "drop"]), ...webhook }),
  z.object({ kind: z.literal("delay"), delay_seconds: whole({ min: 1, max: 259_200 }), ...webhook }),
  z.object({
    kind: z.literal("forge"),
    forgery: z.enum(["wrong_secret", "no_signature", "tampered_body"]).default("wrong_secret"),
    ...webhook,
  }),
]);
type FaultRequest = z.infer<typeof FaultRequest>;

/** Orders faults of API requests and of webhook deliveries, lists them with how often they struck, and takes them back. */
export function faultsControl(world: World): Hono {
  const { store } = world;
  return new Hono()
    .get("/", (c) => c.json({ object: "list", data: [...store.table("fault").values()].map(faultToWire) }))
    .post("/", async (c) => {
      const fault = addFault(world, await inputOf(FaultRequest, c.req.raw));
      return c.json(faultToWire(fault));
    })
    .delete("/", (c) => {
      const ids = [...store.table("fault").values()].map(({ id }) => id);
      removeFaults(world, ids);
      return c.json({ deleted: ids.length });
    })
    .delete("/:id", (c) => {
      const id = c.req.param("id");
      if (!store.get("fault", id)) throw noSuch("fault", id);
      removeFaults(world, [id]);
      return c.json({ id, deleted: true });
    });
}

/** Strikes once unless told otherwise, or for good where it strikes with a probability only. */
function addFault(world: World, asked: FaultRequest): FaultRecord {
  const { times, probability, seed } = asked;
  const fault: FaultRecord = {
    id: world.ids.next("flt_"),
    target: targetOf(asked),
    times: times ?? (probability === undefined ? 1 : null),
    probability: probability ?? null,
    seed,
    seen: 0,
    hits: 0,
  };
  world.store.change((changes) => changes.put("fault", fault));
  return fault;
}

function targetOf(asked: FaultRequest): FaultTarget {
  if ("event" in asked) {
    const target = { on: "webhook", event: asked.event, endpoint: asked.endpoint ?? null } as const;
    switch (asked.kind) {
      case "delay":
        return { ...target, effect: { kind: asked.kind, delaySeconds: asked.delay_seconds } };
      case "forge":
        return { ...target, effect: { kind: asked.kind, forgery: asked.forgery } };
      default:
        return { ...target, effect: { kind: asked.kind } };
    }
  }
  const target = { on: "request", method: asked.method ?? null, path: asked.path } as const;
  switch (asked.kind) {
    case "latency":
      return { ...target, effect: { kind: asked.kind, latencyMs: asked.latency_ms } };
    case "http":
      return { ...target, effect: { kind: asked.kind, status: asked.status } };
    default:
      return { ...target, effect: { kind: asked.kind } };
  }
}

/** The older, shorter way to lose deliveries: so many of any event, all, or with 0 none any more. */
export function dropDeliveries(world: World, drop: number | "all"): void {
  const before = [...world.store.table("fault").values()].filter(({ target }) => target.effect.kind === "drop");
  removeFaults(
    world,
    before.map(({ id }) => id),
  );
  if (drop === 0) return;
  const target: FaultTarget = { on: "webhook", event: "*", endpoint: null, effect: { kind: "drop" } };
  const times = drop === "all" ? null : drop;
  const fault = { id: world.ids.next("flt_"), target, times, probability: null, seed: 1, seen: 0, hits: 0 };
  world.store.change((changes) => changes.put("fault", fault));
}

function removeFaults({ store }: World, ids: readonly string[]): void {
  store.change((changes) => {
    for (const id of ids) changes.delete("fault", id);
  });
}

function faultToWire({ id, target, times, probability, seed, seen, hits }: FaultRecord): JsonObject {
  const { on, effect } = target;
  const where =
    target.on === "request"
      ? { method: target.method, path: target.path }
      : { event: target.event, endpoint: target.endpoint };
  const detail = {
    ...("latencyMs" in effect ? { latency_ms: effect.latencyMs } : {}),
    ...("status" in effect ? { status: effect.status } : {}),
    ...("delaySeconds" in effect ? { delay_seconds: effect.delaySeconds } : {}),
    ...("forgery" in effect ? { forgery: effect.forgery } : {}),
  };
  return { id, object: "fault", on, kind: effect.kind, ...detail, ...where, times, probability, seed, seen, hits };
}
