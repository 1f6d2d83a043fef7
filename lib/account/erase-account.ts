import { cacheTags } from "@/lib/catalog/cache-tags";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { enqueue } from "@/lib/jobs/queue";
import { holdingStates } from "@/lib/orders/order-state";

type Context = { db: Db; now: Clock };

/** Orders that still wait for somebody's word: theirs stays as it is. */
const underWay = [...holdingStates, "under_review"];

/**
 * Forgets a person: account, sign-ins, carts, alerts, and the name under reviews. Orders and the ledger stay, of nobody's
 * account. Carts are locked first and the account goes last, as whoever places an order takes them.
 * @param cartSecretHash of the cart in their browser, which no account knows
 */
export function eraseAccount({ db, now }: Context, userId: string, cartSecretHash: string | null): Promise<void> {
  return db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId }, select: { email: true } });
    if (!user) return;
    await emptyCarts(tx, userId, cartSecretHash, now());
    await leaveAddress(tx, userId, user.email);
    await takeNamesOff(tx, userId);
    await tx.alert.deleteMany({ where: { email: user.email } });
    await tx.mail.deleteMany({ where: { orderId: null, recipient: user.email } });
    await tx.user.delete({ where: { id: userId } });
  });
}

/** The cart behind an order that is under way is that order's still. */
async function emptyCarts(tx: Tx, userId: string, secretHash: string | null, at: Date): Promise<void> {
  const carts = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id::text FROM "Cart" c
    WHERE c."secretHash" = ${secretHash} OR c.id IN (SELECT o."cartId" FROM "Order" o WHERE o."customerId" = ${userId}::uuid)
    ORDER BY c.id FOR UPDATE`;
  await tx.$executeRaw`
    WITH idle AS (
      SELECT c.id FROM "Cart" c WHERE c.id = ANY(${carts.map(({ id }) => id)}::uuid[]) AND NOT EXISTS (
        SELECT FROM "Order" o WHERE o."cartId" = c.id AND o.state::text = ANY(${underWay}))),
    emptied AS (DELETE FROM "CartLine" l USING idle WHERE l."cartId" = idle.id)
    UPDATE "Cart" c SET version = c.version + 1, "updatedAt" = ${at}, code = NULL FROM idle WHERE c.id = idle.id`;
}

/** What an order under way has to tell went to the account's address for as long as it had none of its own. */
async function leaveAddress(tx: Tx, customerId: string, email: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Order" SET email = ${email}
    WHERE "customerId" = ${customerId}::uuid AND email IS NULL AND state::text = ANY(${underWay})`;
}

async function takeNamesOff(tx: Tx, userId: string): Promise<void> {
  const pages = await tx.$queryRaw<{ slug: string }[]>`
    WITH nameless AS (
      UPDATE "Review" r SET name = '' FROM "OrderLine" l JOIN "Order" o ON o.id = l."orderId"
      WHERE l.id = r."orderLineId" AND o."customerId" = ${userId}::uuid RETURNING r."productId", r.state)
    SELECT DISTINCT p.slug FROM nameless n JOIN "Product" p ON p.id = n."productId" WHERE n.state = 'published'`;
  for (const { slug } of pages) await enqueue(tx, "revalidate", { tag: cacheTags.product(slug) });
}
