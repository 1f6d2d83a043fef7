import type { Db } from "@/lib/db/client";
import { currencies, type Currency } from "@/lib/money/currencies";
import { money } from "@/lib/money/money";
import { schedulePrice } from "@/lib/prices/schedule";

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
  for (const { sku, prices, lately } of demoReductions) {
    const variant = await db.variant.findUniqueOrThrow({ where: { sku }, include: { prices: true, schedules: true } });
    if (variant.schedules.length > 0) continue;
    const full = Object.fromEntries(variant.prices.map(({ currency, amountMinor }) => [currency, amountMinor]));
    const asked = [
      { days: -120, prices: full },
      ...(lately ? [{ days: -21, prices: lately }] : []),
      ...(lately ? [{ days: -17, prices: full }] : []),
    ];
    await db.priceChange.createMany({
      data: asked.flatMap(({ days, prices: then }) =>
        Object.entries(then).map(([currency, amountMinor]) => {
          return { variantId: variant.id, currency, amountMinor, at: new Date(now.getTime() + days * DAY) };
        }),
      ),
    });
    for (const currency of currencies) {
      const plan = { from: now, to: new Date(now.getTime() + 30 * DAY), by: "the demo" };
      const done = await schedulePrice(
        { db, now: () => now },
        { sku, price: money(prices[currency], currency), ...plan },
      );
      if (!done.ok) throw new Error(`no reduction of ${sku} in ${currency}: ${done.error}`);
    }
  }
}
