import type { Currency } from "@/lib/money/currencies";
import { formatMoney, money } from "@/lib/money/money";
import type { listSchedules } from "@/lib/prices/schedule";

type Schedule = Awaited<ReturnType<typeof listSchedules>>[number];

const time = (at: Date) => at.toISOString().slice(0, 16).replace("T", " ");

/** One schedule in one line. */
export function scheduleText({ id, variant, currency, amountMinor, startsAt, endsAt, state, by }: Schedule): string {
  const price = formatMoney(money(amountMinor, currency as Currency), "en-GB").padStart(14);
  return `${id}  ${state.padEnd(9)}  ${variant.sku}${price}  ${time(startsAt)} to ${time(endsAt)}  ${by}`;
}
