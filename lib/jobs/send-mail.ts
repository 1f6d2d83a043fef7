import { z } from "zod";
import { sendMail } from "@/lib/mail/send";
import type { Shop } from "@/lib/payments/context";

const Payload = z.object({ mailId: z.string() });

export const sendMailJob = (shop: Shop) => (payload: unknown) => sendMail(shop, Payload.parse(payload).mailId);
