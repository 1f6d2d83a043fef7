import { z } from "zod";
import type { ChargeRecord } from "../store/records.ts";
import { chargeToWire } from "../wire/charge.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { noSuch } from "../wire/errors.ts";
import type { Call, Route } from "./call.ts";
import { expandIds } from "./expand-ids.ts";
import { listPage } from "./list.ts";
import { validate } from "./validate.ts";

const path = "/v1/charges";

/** Documented: retrieve and `/list`; the introduction shows the path without `/list`. */
export const chargeRoutes: readonly Route[] = [
  { method: "GET", path, answer: list },
  { method: "GET", path: `${path}/list`, answer: list },
  { method: "GET", path: `${path}/:id`, answer: retrieve },
];

function retrieve(call: Call): JsonObject {
  const charge = call.world.store.get("charge", call.id);
  if (!charge) throw noSuch("charge", call.id);
  return shown(call, charge);
}

/** Documented: `customer` and `created`; `payment_intent` is assumed. */
export const ChargeFilters = z.object({ customer: z.string().optional(), payment_intent: z.string().optional() });

function list(call: Call): JsonObject {
  const { customer, payment_intent: intentId } = validate(ChargeFilters, call.input);
  const page = {
    what: "charge",
    url: `${path}/list`,
    table: call.world.store.table("charge"),
    having: { intent: intentId, customer },
    cursorId: (text: string) => text,
    toWire: (charge: ChargeRecord) => shown(call, charge),
  };
  return listPage(page, call.input);
}

function shown(call: Call, charge: ChargeRecord): JsonObject {
  return expandIds(call, chargeToWire(charge, call.dialect));
}
