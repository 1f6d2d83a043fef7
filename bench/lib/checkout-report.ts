import { percentile } from "./load-loop";
import type { Click } from "./pay-click";

type Spread = Readonly<{ medianMs: number; p95Ms: number }>;
export type ClickFigures = Readonly<{ clicks: number; whole: Spread; answer: Spread; page: Spread }>;
/** Beside the shop an action that does nothing, on the same Next, leading to a server that does nothing. */
export type Clicks = Readonly<{ atOnce: number; shop: ClickFigures; empty: ClickFigures }>;

/** From the click on Pay until the pay page answers, when nobody else buys. */
const goalP95Ms = 150;

const tenths = (ms: number) => Math.round(ms * 10) / 10;
const spreadOf = (values: readonly number[]): Spread => ({
  medianMs: tenths(percentile(values, 0.5)),
  p95Ms: tenths(percentile(values, 0.95)),
});

export function clickFigures(clicks: readonly Click[]): ClickFigures {
  return {
    clicks: clicks.length,
    whole: spreadOf(clicks.map(({ ms }) => ms)),
    answer: spreadOf(clicks.map(({ answerMs }) => answerMs)),
    page: spreadOf(clicks.map(({ pageMs }) => pageMs)),
  };
}

const told = ({ medianMs, p95Ms }: Spread) => `${String(medianMs).padStart(7)} ${String(p95Ms).padStart(7)} ms`;
const line = (name: string, { whole, answer, page }: ClickFigures) =>
  `  ${name.padEnd(14)}${told(whole)}   shop's answer ${told(answer)}   pay page ${told(page)}`;

/** Median, then p95, of each. */
export function checkoutLines(figures: readonly Clicks[]): string[] {
  const lines = figures.flatMap(({ atOnce, shop, empty }) => [
    `${atOnce} at once          median     p95`,
    line("shop", shop),
    line("empty action", empty),
  ]);
  const alone = figures.find(({ atOnce }) => atOnce === 1)?.shop.whole;
  if (!alone) return lines;
  const mark = alone.p95Ms <= goalP95Ms ? "✓" : "✗";
  return [...lines, `${mark} from Pay to the pay page in ${alone.p95Ms} ms (p95, one at a time; goal: ${goalP95Ms})`];
}
