import pg from "pg";
import { reserve } from "@/lib/orders/reservation";
import { aPromotion, aVariant } from "../support/factories";
import { expect, test } from "../support/database";

type Shelf = { db: Parameters<typeof aVariant>[0]; databaseUrl: string };

/** Asks for what somebody else is just giving back, and lets him finish once we wait for him. */
async function reserveBehind(
  { db, databaseUrl }: Shelf,
  givesBack: string,
  wish: { variantId: string; promotionId: string | null },
) {
  const other = new pg.Client({ connectionString: databaseUrl });
  await other.connect();
  await other.query(`BEGIN; ${givesBack}`);
  const answer = db.$transaction((tx) => reserve(tx, [{ variantId: wish.variantId, quantity: 1 }], wish.promotionId));
  await expect.poll(() => waitingFor(db)).toBe(1);
  await other.query("COMMIT");
  await other.end();
  return answer;
}

async function waitingFor(db: Shelf["db"]): Promise<number> {
  const [row] = await db.$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS waiting FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return row?.waiting ?? 0;
}

test("a piece that is given back while somebody waits for it is his", async ({ db, databaseUrl }) => {
  const variantId = await aVariant(db, { free: 1 });
  await db.variant.update({ where: { id: variantId }, data: { free: 0, held: 1 } });
  const givesBack = `UPDATE "Variant" SET free = 1, held = 0 WHERE id = '${variantId}'`;
  expect(await reserveBehind({ db, databaseUrl }, givesBack, { variantId, promotionId: null })).toBeNull();
  const stock = await db.variant.findUniqueOrThrow({ where: { id: variantId }, select: { free: true, held: true } });
  expect(stock).toEqual({ free: 0, held: 1 });
});

test("so is the last use of a code", async ({ db, databaseUrl }) => {
  const variantId = await aVariant(db, { free: 1 });
  await aPromotion(db, { code: "ONCE", percentOff: 10, limit: 1, claimed: 1 });
  const { id: promotionId } = await db.promotion.findUniqueOrThrow({ where: { code: "ONCE" } });
  const givesBack = `UPDATE "Promotion" SET claimed = 0 WHERE id = '${promotionId}'`;
  expect(await reserveBehind({ db, databaseUrl }, givesBack, { variantId, promotionId })).toBeNull();
  expect(await db.promotion.findUniqueOrThrow({ where: { id: promotionId } })).toMatchObject({ claimed: 1 });
});
