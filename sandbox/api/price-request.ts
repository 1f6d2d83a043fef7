import { z } from "zod";
import { currency, filledText, flag, MAX_AMOUNT, metadata, text, whole } from "./fields.ts";

const amount = whole({ min: 0, max: MAX_AMOUNT });

/** Documented: Create a Product. `id` is only in a sample, and is not taken (assumed). */
export const ProductData = z.object({
  name: filledText,
  description: text.optional(),
  images: z.array(text).max(8).optional(),
  metadata: metadata.optional(),
  url: text.optional(),
  active: flag.optional(),
});
export type ProductData = z.infer<typeof ProductData>;

const Recurring = z.object({
  interval: z.enum(["day", "week", "month", "year"]),
  interval_count: whole({ min: 1, max: 1095 }).default(1),
  usage_type: z.literal("licensed").default("licensed"),
});

const Tier = z
  .object({
    up_to: z.union([z.literal("inf"), whole({ min: 1 })]),
    flat_amount: amount.optional(),
    unit_amount: amount.optional(),
  })
  .refine((tier) => tier.flat_amount !== undefined || tier.unit_amount !== undefined, {
    path: ["unit_amount"],
    error: "a tier has `unit_amount`, `flat_amount` or both",
  });

/** Documented: an unknown `billing_scheme` is taken as `per_unit` (sample). Tiers in rising order, the last without end, are assumed. */
const PriceShape = z.object({
  currency,
  unit_amount: amount.optional(),
  product: filledText.optional(),
  product_data: ProductData.optional(),
  active: flag.optional(),
  nickname: text.optional(),
  lookup_key: z.string().max(200).optional(),
  metadata: metadata.optional(),
  billing_scheme: z
    .string()
    .transform((scheme) => (scheme === "tiered" ? "tiered" : "per_unit"))
    .default("per_unit"),
  recurring: Recurring.optional(),
  tiers: z.array(Tier).min(1).optional(),
});

/** Body of `POST /v1/prices`, and `price_data` of a line. Amounts in minor units. */
export const PriceData = PriceShape.superRefine((price, context) => {
  const complain = (param: string, message: string) =>
    context.addIssue({ code: "custom", message, path: [param], input: price });
  const both = price.product !== undefined && price.product_data !== undefined;
  if (price.product === undefined && price.product_data === undefined) complain("product_data", "is needed");
  if (both) complain("product", "give `product` or `product_data`, not both");
  if (price.billing_scheme === "per_unit") {
    if (price.unit_amount === undefined) complain("unit_amount", "is needed");
    if (price.tiers) complain("tiers", "needs `billing_scheme: tiered`");
    return;
  }
  if (price.unit_amount !== undefined) complain("unit_amount", "is said by the tiers when `billing_scheme` is tiered");
  if (!price.recurring) complain("recurring", "is needed for tiered prices");
  if (!price.tiers) complain("tiers", "is needed for tiered prices");
  else if (!areInOrder(price.tiers)) complain("tiers", "must rise and end with `up_to: inf`");
});
export type PriceData = z.infer<typeof PriceData>;

function areInOrder(tiers: readonly z.infer<typeof Tier>[]): boolean {
  const ends = tiers.map(({ up_to: end }) => (end === "inf" ? Infinity : end));
  return ends.at(-1) === Infinity && ends.every((end, at) => at === 0 || end > (ends[at - 1] ?? 0));
}
