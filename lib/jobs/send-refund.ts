import { z } from "zod";
import type { Shop } from "@/lib/payments/context";
import { sendRefund } from "@/lib/payments/send-refund";

const Payload = z.object({ refundId: z.string() });

/** Fails, and so is tried again with growing gaps, while WooshPay cannot be asked. */
export const sendRefundJob = (shop: Shop) => (payload: unknown) => sendRefund(shop, Payload.parse(payload).refundId);
