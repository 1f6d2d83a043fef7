import { z } from "zod";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { err, type Result } from "@/lib/result";
import { addToCart, type CartCount, type CartRefusal } from "./set-quantity";

const Quantity = z.coerce.number().int().min(1).default(1);
const Name = z.string().max(80);

/** A product's form names the variant itself, or where there are several options what was chosen of each. */
export const Piece = z.object({ variantId: z.uuid(), quantity: Quantity });
export const Choice = z.object({ product: Name, finish: Name, size: Name, quantity: Quantity });
export type Addition = z.infer<typeof Piece> | z.infer<typeof Choice>;

export async function addChosen(
  context: { db: Db; now: Clock },
  secretHash: string,
  wanted: Addition,
): Promise<Result<CartCount, CartRefusal | "not_made">> {
  const { quantity } = wanted;
  const variantId = "variantId" in wanted ? wanted.variantId : await variantOf(context.db, wanted);
  return variantId === undefined ? err("not_made") : addToCart(context, secretHash, { variantId, quantity });
}

async function variantOf(db: Db, { product, finish, size }: z.infer<typeof Choice>): Promise<string | undefined> {
  const where = { product: { slug: product }, finishSlug: finish, sizeSlug: size };
  return (await db.variant.findFirst({ where, select: { id: true } }))?.id;
}
