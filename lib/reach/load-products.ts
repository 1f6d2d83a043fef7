import { onSaleIn, productSelect } from "@/lib/catalog/selects";
import type { ProductView } from "@/lib/catalog/types";
import { toProductView } from "@/lib/catalog/views";
import type { Db } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";

/** So many are held in memory at once. */
const BATCH = 250;

/** Every product that a market sells, batch by batch, however many there are. */
export async function* everyProduct(db: Db, market: Market, batch = BATCH): AsyncGenerator<ProductView> {
  let last: string | undefined;
  for (;;) {
    const rows = await db.product.findMany({
      where: { ...onSaleIn(market), ...(last !== undefined && { id: { gt: last } }) },
      orderBy: { id: "asc" },
      take: batch,
      select: productSelect(market),
    });
    yield* rows.map((row) => toProductView(row, { together: [], related: [] }, market));
    last = rows.at(-1)?.id;
    if (rows.length < batch) return;
  }
}
