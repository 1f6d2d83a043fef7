import { shopClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { err, ok, type Result } from "@/lib/result";
import { report } from "@/lib/report";
import { emptyCart, toCartView } from "./cart";
import { cartSecretHash } from "./cart-cookie";
import { loadCart } from "./load-cart";
import type { CartView } from "./types";

/** The visitor's cart in a market. With the database away the page must still stand, so that is an answer too. */
export async function readCart(market: Market): Promise<Result<CartView, "unavailable">> {
  const secretHash = await cartSecretHash();
  if (!secretHash) return ok(emptyCart(market));
  try {
    const cart = await db().cart.findUnique({ where: { secretHash }, select: { id: true, version: true, code: true } });
    if (!cart) return ok(emptyCart(market));
    return ok(toCartView(await loadCart(db(), cart, market, shopClock())));
  } catch (error) {
    report("cart could not be read", error);
    return err("unavailable");
  }
}

/** Pieces in the visitor's cart, for the header's badge. */
export async function countCart(): Promise<number> {
  const secretHash = await cartSecretHash();
  if (!secretHash) return 0;
  const { _sum } = await db().cartLine.aggregate({ where: { cart: { secretHash } }, _sum: { quantity: true } });
  return _sum.quantity ?? 0;
}
