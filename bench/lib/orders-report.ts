import { percentile } from "./load-loop";
import type { Overview } from "./overviews";
import { steps, type Cost, type Purchase, type Step } from "./purchases";

export type Spread = Readonly<{ medianMs: number; p95Ms: number }>;
export type StepFigures = Spread & Readonly<{ db: Spread; roundTrips: number; transactions: number }>;
export type Level = Readonly<{
  orders: number;
  steps: Readonly<Record<Step, StepFigures>>;
  /** Place, inbox and settle of one purchase, added up. */
  order: StepFigures;
  plain: Spread;
  /** Of tables and indexes, touched in a round of cart, order, both events and plain transaction: not a matter of time. */
  pages: number;
  overviews: Readonly<Record<Overview, { ms: number; dbMs: number; roundTrips: number }>>;
  scans: readonly string[];
}>;

/** An order's database work is meant to need no more than this. */
const most = { roundTrips: 25, transactions: 4 } as const;
/** Beyond this an order's time is said to grow with the number of orders: what a busy machine makes of the same work. */
const MOST_GROWTH = 1.5;

const hundredths = (ms: number) => Math.round(ms * 100) / 100;

export function spreadOf(values: readonly number[]): Spread {
  return { medianMs: hundredths(percentile(values, 0.5)), p95Ms: hundredths(percentile(values, 0.95)) };
}

function figuresOf(costs: readonly Cost[]): StepFigures {
  const begins = ({ trips }: Cost) => trips.filter(({ text }) => /^BEGIN/i.test(text)).length;
  return {
    ...spreadOf(costs.map(({ ms }) => ms)),
    db: spreadOf(costs.map(({ dbMs }) => dbMs)),
    roundTrips: percentile(
      costs.map(({ trips }) => trips.length),
      0.5,
    ),
    transactions: percentile(costs.map(begins), 0.5),
  };
}

export function orderFigures(purchases: readonly Purchase[]): Pick<Level, "steps" | "order"> {
  const whole = purchases.map(({ place, inbox, settle }): Cost => {
    const all = [place, inbox, settle];
    const sum = (of: (cost: Cost) => number) => all.reduce((total, cost) => total + of(cost), 0);
    return { ms: sum(({ ms }) => ms), dbMs: sum(({ dbMs }) => dbMs), trips: all.flatMap(({ trips }) => trips) };
  });
  const each = steps.map((step) => [step, figuresOf(purchases.map((purchase) => purchase[step]))] as const);
  return { steps: Object.fromEntries(each) as Record<Step, StepFigures>, order: figuresOf(whole) };
}

const mark = (isMet: boolean) => (isMet ? "✓" : "✗");
const ms = ({ medianMs, p95Ms }: Spread) => `${medianMs.toFixed(1).padStart(7)} ${p95Ms.toFixed(1).padStart(7)} ms`;

function stepLine(name: string, figures: StepFigures): string {
  const { db, roundTrips, transactions } = figures;
  return `  ${name.padEnd(10)}${ms(figures)}   database ${ms(db)}   ${roundTrips} round trips, ${transactions} transactions`;
}

/** What one order costs with so many already there; median, then p95, without WooshPay's share. */
export function levelLines({ orders, steps: each, order, plain, pages, overviews, scans }: Level): string[] {
  return [
    `${orders} orders                median     p95`,
    ...steps.map((step) => stepLine(step, each[step])),
    stepLine("an order", order),
    `  ${"plain".padEnd(10)}${ms(plain)}   (BEGIN, 3 inserts, 2 updates, COMMIT)`,
    `  ${pages} pages of tables and indexes touched by a purchase, its cart and the plain transaction`,
    ...Object.entries(overviews).map(
      ([name, { ms: taken, roundTrips }]) =>
        `  ${name.padEnd(10)}${taken.toFixed(1).padStart(7)} ms in ${roundTrips} round trips`,
    ),
    ...scans.map((scan) => `  ✗ reads a whole table: ${scan}`),
  ];
}

/** How much dearer an order is at the end than at first; the plain transaction beside it says what the machine added. */
export function growthOf(
  levels: readonly Level[],
): { order: number; database: number; pages: number; plain: number } | null {
  const [first, last] = [levels[0], levels.at(-1)];
  if (!first || !last) return null;
  return {
    order: hundredths(last.order.medianMs / first.order.medianMs),
    database: hundredths(last.order.db.medianMs / first.order.db.medianMs),
    pages: hundredths(last.pages / first.pages),
    plain: hundredths(last.plain.medianMs / first.plain.medianMs),
  };
}

export function verdictLines(levels: readonly Level[]): string[] {
  const [growth, last] = [growthOf(levels), levels.at(-1)];
  if (!growth || !last) return [];
  const { roundTrips, transactions } = last.order;
  return [
    `${mark(roundTrips <= most.roundTrips && transactions <= most.transactions)} an order takes ${roundTrips} round trips (goal: ${most.roundTrips}) and ${transactions} transactions (goal: ${most.transactions})`,
    `${mark(growth.order <= MOST_GROWTH)} with ${last.orders} orders it takes ${growth.order} times as long as with ${levels[0]?.orders} (goal: ${MOST_GROWTH}), its database time ${growth.database} times, and touches ${growth.pages} times as many pages; the plain transaction takes ${growth.plain} times as long`,
    `${mark(last.scans.length === 0)} ${last.scans.length} statements read a whole big table`,
  ];
}
