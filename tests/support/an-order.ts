import { settle } from "@/lib/payments/settle";
import { aCart, aVariant } from "./factories";
import type { TestShop } from "./shop";

/** A cart that was sent to pay, with the page it was sent to. */
export async function anOpenOrder(shop: TestShop, { free = 10, quantity = 2, minor = 4800 } = {}) {
  const { db } = shop.context;
  const variantId = await aVariant(db, { free, minor });
  const cart = await aCart(db, [{ variantId, quantity }]);
  const paying = await shop.pay(cart);
  if (!paying.ok || paying.value.kind !== "pay") throw new Error("the shopper was not sent to pay");
  const order = await db.order.findFirstOrThrow({
    where: { cart: { secretHash: cart } },
    include: { attempts: true, lines: true },
  });
  const intentId = order.attempts[0]?.intentId ?? "";
  return { ...order, cart, variantId, url: paying.value.url, intentId, lineId: order.lines[0]?.id ?? "" };
}

export type AnOrder = Awaited<ReturnType<typeof anOpenOrder>>;

/** The same, paid on WooshPay's page and settled. */
export async function aPaidOrder(shop: TestShop, options?: Parameters<typeof anOpenOrder>[1]): Promise<AnOrder> {
  const order = await anOpenOrder(shop, options);
  await shop.onPayPage(order.url);
  await settle(shop.context, order.id);
  return order;
}

/** What the ledger says of an order: the balance of each account that is not zero. */
export async function balancesOf(shop: TestShop, orderId: string): Promise<Record<string, number>> {
  const rows = await shop.context.db.$queryRaw<{ account: string; minor: number }[]>`
    SELECT e.account::text, sum(e."amountMinor")::int AS minor FROM "LedgerEntry" e
    JOIN "LedgerTransaction" t ON t.id = e."transactionId" WHERE t."orderId" = ${orderId}::uuid
    GROUP BY e.account HAVING sum(e."amountMinor") <> 0`;
  return Object.fromEntries(rows.map(({ account, minor }) => [account, minor]));
}

export async function stockOf(shop: TestShop, variantId: string) {
  const select = { free: true, held: true, sold: true };
  return shop.context.db.variant.findUniqueOrThrow({ where: { id: variantId }, select });
}

export function theOrder(shop: TestShop, id: string) {
  return shop.context.db.order.findUniqueOrThrow({ where: { id } });
}
