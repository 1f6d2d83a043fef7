import type { TestShop } from "./open-shop";

const stock = { free: true, held: true, sold: true } as const;

/** What the shop believes about an order: state, history of paid moves, stock and cart. */
export async function theTruth(shop: TestShop, { id, variantId }: { id: string; variantId: string }) {
  const { db } = shop.context;
  const [order, paidMoves, variant, cartPieces] = await Promise.all([
    db.order.findUniqueOrThrow({ where: { id } }),
    db.orderEvent.count({ where: { orderId: id, to: "paid" } }),
    db.variant.findUniqueOrThrow({ where: { id: variantId }, select: stock }),
    db.cartLine.aggregate({ _sum: { quantity: true } }),
  ]);
  return { state: order.state, paidMoves, ...variant, inCart: cartPieces._sum.quantity ?? 0 };
}
