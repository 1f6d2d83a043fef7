import { z } from "zod";
import type { Shop } from "@/lib/payments/context";
import { settleEvent } from "@/lib/payments/settle-event";

const Payload = z.object({ eventId: z.string() });

/** Fails, and so is tried again with growing gaps, while WooshPay cannot be asked. */
export const settleEventJob = (shop: Shop) => (payload: unknown) => settleEvent(shop, Payload.parse(payload).eventId);
