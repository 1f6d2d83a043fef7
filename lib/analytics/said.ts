import { z } from "zod";
import { MAX_PER_LINE } from "@/lib/cart/limits";
import { MarketCode } from "@/lib/markets/schema";

const Slug = z.string().regex(/^[a-z0-9-]{1,80}$/);
const quantity = z.int().min(1).max(MAX_PER_LINE);

/** What a browser may say: what was seen or done, and never what it costs, save the total that a cart showed. */
const Said = z.discriminatedUnion("name", [
  z.object({ name: z.literal("page_view") }),
  z.object({ name: z.literal("view_item"), product: Slug }),
  z.object({ name: z.literal("view_item_list"), list: Slug, products: z.array(Slug).max(48) }),
  z.object({
    name: z.literal("search"),
    term: z.string().trim().toLowerCase().min(1).max(80),
    results: z.int().min(0),
  }),
  z.object({ name: z.literal("add_to_cart"), variant: z.uuid(), quantity }),
  z.object({ name: z.literal("remove_from_cart"), variant: z.uuid(), quantity }),
  z.object({ name: z.literal("begin_checkout"), total: z.int().min(0).max(2_147_483_647) }),
  z.object({ name: z.literal("purchase"), order: z.string().min(1).max(100) }),
]);

/** Addresses of this shop, by their shape: nothing else may stand in a path, and nothing of an order's address is kept. */
const Path = z
  .string()
  .regex(
    /^\/[a-z]{2}-[A-Z]{2}(\/((categories|products|info)\/[a-z0-9-]{1,80}|search|cart|checkout\/free|account|sign-in|sign-up|orders\/.{1,200}))?$/,
  )
  .transform((path) => path.replace(/\/orders\/.*/, "/orders/*"));

/** What one page has to tell when it is left. */
export const Batch = z.object({ market: MarketCode, path: Path, tab: z.uuid(), events: z.array(Said).min(1).max(20) });

export type Said = z.infer<typeof Said>;
