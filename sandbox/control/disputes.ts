import { Hono } from "hono";
import { z } from "zod";
import { findDispute } from "../api/disputes.ts";
import { filledText, MAX_AMOUNT, whole } from "../api/fields.ts";
import { findIntent } from "../api/payment-intents.ts";
import { closeDispute, openDispute } from "../lifecycle/disputes.ts";
import { disputeStatus } from "../lifecycle/dispute-status.ts";
import type { DisputeRecord } from "../store/records.ts";
import { dialects } from "../wire/dialect.ts";
import { disputeToWire } from "../wire/dispute.ts";
import { badRequest } from "../wire/errors.ts";
import type { World } from "../world.ts";
import { inputOf } from "./input.ts";

const OpenRequest = z.object({
  payment_intent: filledText,
  amount: whole({ min: 1, max: MAX_AMOUNT }).optional(),
  reason: filledText.default("general"),
  inquiry: z.boolean().default(false),
});
const ResolveRequest = z.object({ outcome: z.enum(["won", "lost"]) });

/** What the shopper's bank does: disputes a payment, and decides. */
export function disputesControl(world: World): Hono {
  const shown = (dispute: DisputeRecord) => disputeToWire(dispute, dialects[world.dialect], world.clock.nowSeconds());
  return new Hono()
    .post("/", async (c) => {
      const request = await inputOf(OpenRequest, c.req.raw);
      const intent = findIntent(world, request.payment_intent);
      const charge = world.store.get("charge", intent.chargeId ?? "");
      if (!charge?.captured) throw badRequest("Only a captured payment can be disputed.", "charge_not_captured");
      const { amount = null, reason, inquiry } = request;
      return c.json(shown(openDispute(world, charge, { amount, reason, isInquiry: inquiry })));
    })
    .post("/:id/resolve", async (c) => {
      const { outcome } = await inputOf(ResolveRequest, c.req.raw);
      const dispute = findDispute(world, c.req.param("id"));
      if (dispute.closed) {
        throw badRequest(`This dispute is already closed: ${disputeStatus(dispute)}.`, "dispute_unexpected_state");
      }
      return c.json(shown(world.store.change((changes) => closeDispute(world, changes, dispute, outcome))));
    });
}
