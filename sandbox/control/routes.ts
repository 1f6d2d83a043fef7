import { Hono } from "hono";
import { z } from "zod";
import type { Agenda } from "../agenda.ts";
import { filledText, whole } from "../api/fields.ts";
import type { Env } from "../api/router.ts";
import { describeApi, type ExampleSandbox } from "../openapi/describe.ts";
import { rotateSecret } from "../webhooks/secrets.ts";
import { dialects } from "../wire/dialect.ts";
import { ApiError, noSuch } from "../wire/errors.ts";
import { endpointToWire } from "../wire/webhook-endpoint.ts";
import type { World } from "../world.ts";
import { accountControl } from "./account.ts";
import { clockControl } from "./clock.ts";
import { deliveriesControl } from "./deliveries.ts";
import { disputesControl } from "./disputes.ts";
import { dropDeliveries, faultsControl } from "./faults.ts";
import { inputOf } from "./input.ts";
import { paymentsControl } from "./payments.ts";

const DropRequest = z.object({ drop: z.union([z.literal("all"), whole({ min: 0 })]) });
const DAY = 24 * 3600;
const RotateRequest = z.object({ overlap_seconds: whole({ min: 0, max: 3 * DAY }).default(DAY) });
const SnapshotRequest = z.object({ name: filledText.max(100).default("default") });

/**
 * `/_sandbox/*`: what a test or a developer does to the sandbox rather than asks of WooshPay. No key is needed; pages of
 * other origins are refused, so that no website can reset it from a browser on this machine.
 */
export function createControl(world: World, agenda: Agenda, exampleSandbox: () => ExampleSandbox): Hono<Env> {
  const control = new Hono<Env>().basePath("/_sandbox");
  const { store, clock } = world;
  control.use("*", async (c, next) => {
    if (!fromThisMachine(c.req.header("origin"))) {
      throw new ApiError(403, "invalid_request_error", "Pages of other origins are refused.", "origin_refused");
    }
    await next();
  });
  control.get("/health", (c) => c.json({ status: "ok", dialect: world.dialect, now: clock.nowSeconds() }));
  control.route("/clock", clockControl(world, agenda));
  control.route("/account", accountControl(world));
  control.route("/faults", faultsControl(world));
  control.route("/deliveries", deliveriesControl(world));
  control.route("/disputes", disputesControl(world));
  control.route("/", paymentsControl(world));
  control.get("/openapi.json", async (c) =>
    c.json(await describeApi(exampleSandbox(), world.baseUrl ?? new URL(c.req.url).origin)),
  );
  control.post("/reset", (c) => {
    agenda.reset();
    return c.json({ reset: true });
  });
  control.post("/snapshot", async (c) => {
    const { name } = await inputOf(SnapshotRequest, c.req.raw);
    store.snapshot(name);
    return c.json({ snapshot: name });
  });
  control.post("/restore", async (c) => {
    const { name } = await inputOf(SnapshotRequest, c.req.raw);
    if (!store.hasSnapshot(name)) throw noSuch("snapshot", name, "name");
    agenda.restore(name);
    return c.json({ restored: name });
  });
  control.post("/webhooks", async (c) => {
    const { drop } = await inputOf(DropRequest, c.req.raw);
    dropDeliveries(world, drop);
    return c.json({ drop });
  });
  control.post("/webhook_endpoints/:id/rotate", async (c) => {
    const endpoint = store.get("endpoint", c.req.param("id"));
    if (!endpoint) throw noSuch("webhook endpoint", c.req.param("id"));
    const { overlap_seconds: overlap } = await inputOf(RotateRequest, c.req.raw);
    return c.json(endpointToWire(rotateSecret(world, endpoint, overlap), dialects[world.dialect], true));
  });
  control.all("/*", (c) => {
    throw new ApiError(404, "invalid_request_error", `There is no control call ${c.req.path}.`, "route_unknown");
  });
  return control;
}

function fromThisMachine(origin: string | undefined): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && ["localhost", "127.0.0.1", "[::1]"].includes(new URL(origin).hostname);
}
