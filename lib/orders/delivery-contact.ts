import { z } from "zod";
import type { Market } from "@/lib/markets/markets";

const line = z.string().trim().max(100);
const needed = line.min(1);
const optional = line.transform((text) => text || null).default(null);

/** Who gets an order and where, as a shopper types it; in a market's own countries. */
export const deliveryContact = ({ deliversTo }: Pick<Market, "deliversTo">) =>
  z.object({
    email: z.string().trim().toLowerCase().pipe(z.email()).pipe(z.string().max(254)),
    name: needed,
    phone: optional,
    line1: needed,
    line2: optional,
    city: needed,
    state: optional,
    postalCode: needed,
    country: z.enum(deliversTo),
  });

export type DeliveryContact = z.infer<ReturnType<typeof deliveryContact>>;
