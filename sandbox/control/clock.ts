import { Hono } from "hono";
import { z } from "zod";
import type { Agenda } from "../agenda.ts";
import { whole } from "../api/fields.ts";
import type { JsonObject } from "../wire/dialect.ts";
import type { World } from "../world.ts";
import { inputOf } from "./input.ts";

/** Dates are counted no further than the year 9999. */
const LAST_SECOND = 253_402_300_799;
const CENTURY = 36_525 * 86_400;

const ClockRequest = z.union([
  z.object({ advance: whole({ min: 0, max: CENTURY }), freeze: z.boolean().optional() }),
  z.object({ now: whole({ min: 0, max: LAST_SECOND }), freeze: z.boolean().optional() }),
  z.object({ real: z.literal(true) }),
  z.object({ freeze: z.boolean() }),
]);

/** Reads, moves, stops and releases the clock. All that becomes due on the way is done, at its own time, before the answer. */
export function clockControl(world: World, agenda: Agenda): Hono {
  const { clock } = world;
  return new Hono()
    .get("/", (c) => c.json(clockToWire(world)))
    .post("/", async (c) => {
      const request = await inputOf(ClockRequest, c.req.raw);
      if ("freeze" in request && request.freeze) clock.freeze();
      if ("advance" in request) await agenda.moveTo(clock.now() + request.advance * 1000);
      else if ("now" in request) await agenda.moveTo(request.now * 1000);
      else if ("real" in request) clock.release();
      if ("freeze" in request && request.freeze === false) clock.unfreeze();
      return c.json(clockToWire(world));
    });
}

function clockToWire({ clock }: World): JsonObject {
  return { now: clock.nowSeconds(), now_ms: clock.now(), offset_ms: clock.offsetMs(), frozen: clock.isFrozen() };
}
