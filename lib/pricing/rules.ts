import { z } from "zod";

const Minor = z.int().min(0);

/** What a promotion takes off the goods, in one currency. */
export const Discount = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("percent"), code: z.string(), percent: z.int().min(1).max(100) }),
  z.object({ kind: z.literal("amount"), code: z.string(), amountMinor: Minor }),
]);
export type Discount = z.infer<typeof Discount>;

/** Which rule made each figure of a quote. Kept with the order, so that its total can be derived from itself alone. */
export const Rules = z.object({
  /** One parcel, free from a sum of goods on, judged on what they cost before any discount. */
  shipping: z.object({ parcelMinor: Minor, freeFromMinor: Minor, judgedOnMinor: Minor }),
  /** Taken off the goods and split over the lines by what each costs; the largest remainders get what is left over. */
  discount: Discount.nullable(),
  /** Included in every price: total × rate / (10,000 + rate), to the nearest minor unit, line by line. */
  tax: z.object({ basisPoints: z.int().min(0), included: z.literal(true) }),
});
export type Rules = z.infer<typeof Rules>;
