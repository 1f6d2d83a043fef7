import type { Db } from "@/lib/db/client";
import { type Currency } from "@/lib/money/currencies";
import { turnPrices } from "@/lib/prices/turn-prices";

const DAY = 24 * 3600_000;

type Prices = Record<Currency, number>;
type DemoReduction = { sku: string; prices: Prices; lately?: Prices };

const bowl = {
  prices: { GBP: 45_00, USD: 58_00, CNY: 418_00, JPY: 7_900, BRL: 319_00, KWD: 18_000, EUR: 52_00, SGD: 78_00 },
  /** Asked for four days, three weeks ago: what the reduction has to be measured by. */
  lately: { GBP: 50_00, USD: 65_00, CNY: 468_00, JPY: 8_800, BRL: 359_00, KWD: 20_000, EUR: 58_00, SGD: 88_00 },
};

/** Reductions to see in the demo, decided for each currency: a thing in all its finishes, and single finishes. */
export const demoReductions: readonly DemoReduction[] = [
  { sku: "QUI-OCH", ...bowl },
  { sku: "QUI-FOG", ...bowl },
  {
    sku: "NOO-OCH",
    prices: { GBP: 54_00, USD: 70_00, CNY: 488_00, JPY: 9_800, BRL: 389_00, KWD: 21_500, EUR: 63_00, SGD: 95_00 },
  },
  {
    sku: "LUL-OAK",
    prices: { GBP: 51_00, USD: 67_00, CNY: 468_00, JPY: 9_400, BRL: 365_00, KWD: 20_500, EUR: 59_00, SGD: 89_00 },
  },
];

/** From now on for thirty days, with the history they need. Written once, like stock. */
export async function writeReductions(db: Db, now: Date): Promise<void> {
  const after = (days: number) => new Date(now.getTime() + days * DAY);
  const fresh = await db.variant.findMany({
    where: { sku: { in: demoReductions.map(({ sku }) => sku) }, schedules: { none: {} } },
    select: { id: true, sku: true, prices: { select: { currency: true, amountMinor: true } } },
  });
  const rows = demoReductions.flatMap(({ sku, prices, lately }) => {
    const variant = fresh.find((each) => each.sku === sku);
    if (!variant) return [];
    return variant.prices.map(({ currency, amountMinor }) => {
      const of = { variantId: variant.id, currency };
      const then = lately?.[currency as Currency] ?? amountMinor;
      return {
        planned: {
          ...of,
          amountMinor: prices[currency as Currency],
          startsAt: now,
          endsAt: after(30),
          by: "the demo",
        },
        asked: [
          { ...of, amountMinor, at: after(-120) },
          { ...of, amountMinor: then, at: after(-21) },
          { ...of, amountMinor, at: after(-17) },
        ],
      };
    });
  });
  await db.priceChange.createMany({ data: rows.flatMap(({ asked }) => asked) });
  await db.priceSchedule.createMany({ data: rows.map(({ planned }) => planned) });
  await turnPrices({ db, now: () => now });
}
