import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Money } from "@/lib/money/money";
import { err, ok, type Result } from "@/lib/result";
import { turnPrices } from "./turn-prices";

type Context = { db: Db; now: Clock };

export type NewSchedule = { sku: string; price: Money; from: Date; to: Date; by: string };
export type ScheduleRefusal = "unknown_sku" | "no_price" | "ends_first" | "over_already" | "overlaps";

/** Plans a price for a while. The database refuses two for one price at one time, whoever is faster. */
export async function schedulePrice(
  { db, now }: Context,
  { sku, price, from, to, by }: NewSchedule,
): Promise<Result<{ id: string }, ScheduleRefusal>> {
  if (to <= from) return err("ends_first");
  if (to <= now()) return err("over_already");
  const variant = await db.variant.findUnique({
    where: { sku },
    select: { id: true, prices: { where: { currency: price.currency }, select: { currency: true } } },
  });
  if (!variant) return err("unknown_sku");
  if (variant.prices.length === 0) return err("no_price");
  const [written] = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO "PriceSchedule" (id, "variantId", currency, "amountMinor", "startsAt", "endsAt", by)
    VALUES (gen_random_uuid(), ${variant.id}::uuid, ${price.currency}, ${price.minor}, ${from}, ${to}, ${by})
    ON CONFLICT DO NOTHING RETURNING id::text`;
  if (!written) return err("overlaps");
  await turnPrices({ db, now });
  return ok(written);
}

/** Gives a schedule up: one that has not begun never does, one that runs ends now. */
export async function cancelSchedule({ db, now }: Context, id: string): Promise<Result<"done", "not_cancellable">> {
  const { count: planned } = await db.priceSchedule.updateMany({
    where: { id, state: "planned" },
    data: { state: "cancelled" },
  });
  if (planned === 1) return ok("done");
  const at = now();
  const { count: running } = await db.priceSchedule.updateMany({
    where: { id, state: "running", startsAt: { lte: at } },
    data: { endsAt: at },
  });
  if (running === 0) return err("not_cancellable");
  await turnPrices({ db, now });
  return ok("done");
}

export function listSchedules(db: Db) {
  return db.priceSchedule.findMany({
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    take: 100,
    omit: { variantId: true },
    include: { variant: { select: { sku: true } } },
  });
}
