import type { Market } from "@/lib/markets/markets";

/** Working days from an order to its arrival; a week that rests on other days than ours says so. */
type Rule = { from: number; to: number; weekend?: readonly number[] };

const SATURDAY_SUNDAY = [6, 0];
const FRIDAY_SATURDAY = [5, 6];

/** By country of delivery, the two working days in which we send included. Estimates of a merchant, to be replaced. */
const rules: Record<string, Rule> = {
  GB: { from: 2, to: 4 },
  DE: { from: 4, to: 7 },
  FR: { from: 4, to: 7 },
  ES: { from: 5, to: 8 },
  US: { from: 5, to: 8 },
  SG: { from: 6, to: 9 },
  JP: { from: 6, to: 9 },
  CN: { from: 7, to: 11 },
  KW: { from: 6, to: 9, weekend: FRIDAY_SATURDAY },
  BR: { from: 8, to: 13 },
};
const elsewhere: Rule = { from: 8, to: 13 };

/** Where parcels leave, until which hour on the day of the order, and on which days of the year nothing moves. */
const warehouse = { timeZone: "Europe/London", cutOffHour: 14, closed: ["12-25", "12-26", "01-01"] };

/** Of several countries of delivery the slowest is promised. */
export function workingDays({ deliversTo }: Pick<Market, "deliversTo">): { from: number; to: number } {
  const all = deliversTo.map((country) => rules[country] ?? elsewhere);
  return { from: Math.max(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
}

/** The days, as midnights in UTC, between which an order of that time is expected. Counted are days on which both ends work. */
export function arrival(at: Date, market: Pick<Market, "deliversTo">): { from: Date; to: Date } {
  const works = workingDay(market.deliversTo.flatMap((country) => rules[country]?.weekend ?? SATURDAY_SUNDAY));
  const { from, to } = workingDays(market);
  const { day, hour } = warehouseTime(at);
  const start = works(day) && hour < warehouse.cutOffHour ? day : later(day, 1, works);
  return { from: later(start, from, works), to: later(start, to, works) };
}

/** "Tue 1 Dec – Thu 3 Dec", as people write it there. */
export function arrivalDates(at: Date, market: Pick<Market, "deliversTo" | "locale">): string {
  const { from, to } = arrival(at, market);
  const format = new Intl.DateTimeFormat(market.locale, {
    ...{ weekday: "short", day: "numeric", month: "short", timeZone: "UTC" },
  });
  return format.formatRange(from, to);
}

function workingDay(weekendThere: readonly number[]) {
  const rests = new Set([...SATURDAY_SUNDAY, ...weekendThere]);
  return (day: Date) => !rests.has(day.getUTCDay()) && !warehouse.closed.includes(day.toISOString().slice(5, 10));
}

function later(start: Date, count: number, works: (day: Date) => boolean): Date {
  const day = new Date(start);
  for (let left = count; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (works(day)) left -= 1;
  }
  return day;
}

function warehouseTime(at: Date): { day: Date; hour: number } {
  const parts = new Intl.DateTimeFormat("en-CA", {
    ...{ timeZone: warehouse.timeZone, hourCycle: "h23" },
    ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit" },
  }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return {
    day: new Date(`${part("year")}-${part("month")}-${part("day")}T00:00:00Z`),
    hour: Number(part("hour")),
  };
}
