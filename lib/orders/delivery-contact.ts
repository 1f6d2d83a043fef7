import { z } from "zod";
import type { Market } from "@/lib/markets/markets";
import { needsPostcode } from "./address";
import { mayBeCardNumber } from "./card-number";

const text = z.string().trim().max(100);
const line = text.refine((typed) => !mayBeCardNumber(typed), "no card numbers here");
const needed = line.min(1);
const orNull = (typed: string) => typed || null;
const optional = line.transform(orNull).default(null);

/** At most fifteen digits (E.164), which most cards' numbers exceed; by its digits alone a phone can look like a card. */
const phone = text
  .refine((typed) => typed.replace(/\D/g, "").length <= 15, "too long for a phone number")
  .transform(orNull)
  .default(null);

/** Who gets an order and where, as a shopper types it; in a market's own countries. */
export const deliveryContact = (market: Pick<Market, "deliversTo">) =>
  z.object({
    email: z.string().trim().toLowerCase().pipe(z.email()).pipe(z.string().max(254)),
    name: needed,
    phone,
    line1: needed,
    line2: optional,
    city: needed,
    state: optional,
    postalCode: needsPostcode(market) ? needed : line.default(""),
    country: z.enum(market.deliversTo),
  });

export type DeliveryContact = z.infer<ReturnType<typeof deliveryContact>>;
