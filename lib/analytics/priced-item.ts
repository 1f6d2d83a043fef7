import type { z } from "zod";
import type { Db } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { money, multiply } from "@/lib/money/money";
import type { payloads } from "./events";

type Priced = z.infer<(typeof payloads)["view_item"]>;

/** The variant that is meant, at today's price in the market; of a product the one that is shown first. */
export async function pricedItem(
  db: Db,
  market: Market,
  which: { id: string } | { product: { slug: string } },
  quantity: number,
): Promise<Priced | null> {
  const { currency } = market;
  const variant = await db.variant.findFirst({
    where: { ...which, prices: { some: { currency } } },
    orderBy: { position: "asc" },
    select: {
      sku: true,
      product: { select: { slug: true } },
      prices: { where: { currency }, select: { amountMinor: true } },
    },
  });
  const price = variant?.prices[0]?.amountMinor;
  if (!variant || price === undefined) return null;
  const item = {
    item_id: variant.product.slug,
    ...("id" in which && { item_variant: variant.sku }),
    ...{ price_minor: price, quantity },
  };
  return { currency, value_minor: multiply(money(price, currency), quantity).minor, items: [item] };
}
