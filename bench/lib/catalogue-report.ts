import type { Html } from "./html";
import type { Speed } from "./speed";
import type { Timing } from "./timings";

export type Answered = Readonly<{ name: string; database: Timing | null; page: Timing | null }>;
export type Level = Readonly<{
  products: number;
  answered: readonly Answered[];
  buildSeconds: number;
  speeds: readonly Speed[];
  html: Readonly<Record<string, Html>>;
}>;

const most = { p95Ms: 100, ofBarePage: 0.5, buildGrowth: 1.15 } as const;
/** Above this many products figures are told and nothing is asked of them. */
const MEASURED_AGAINST = 100_000;

const cells = (timing: Timing | null) =>
  timing
    ? [timing.p50Ms, timing.p95Ms, timing.p99Ms].map((ms) => ms.toFixed(1).padStart(8))
    : ["", "", ""].map((none) => none.padStart(8));

export function levelLines({ products, answered, buildSeconds }: Level): string[] {
  return [
    `${products} products, built in ${buildSeconds.toFixed(1)} s`,
    `${"".padEnd(24)}${"database p50     p95     p99".padStart(30)}${"page p50     p95     p99".padStart(28)}   (ms)`,
    ...answered.map(
      ({ name, database, page }) => `${name.padEnd(26)}${[...cells(database), "    ", ...cells(page)].join("")}`,
    ),
  ];
}

export function verdictLines(levels: readonly Level[]): string[] {
  const verdict = (well: boolean, text: string) => `${well ? "✓" : "✗"} ${text}`;
  const asked = levels.filter(({ products }) => products <= MEASURED_AGAINST);
  const slow = asked.flatMap(({ products, answered }) =>
    answered.flatMap(({ name, database, page }) => {
      const worst = Math.max(database?.p95Ms ?? 0, page?.p95Ms ?? 0);
      return worst < most.p95Ms ? [] : [verdict(false, `${name}: p95 ${worst} ms with ${products} products`)];
    }),
  );
  const speeds = asked.flatMap(({ products, speeds: [, filtered] }) =>
    filtered
      ? [
          verdict(
            filtered.ofEmptyPage >= most.ofBarePage,
            `a filtered category answers ${filtered.ofEmptyPage.toFixed(2)} of the requests of a bare page with one query, ${products} products`,
          ),
        ]
      : [],
  );
  const builds = asked.map(({ buildSeconds }) => buildSeconds);
  const growth = Math.max(...builds) / Math.min(...builds);
  return [
    ...(slow.length > 0 ? slow : [verdict(true, `95 of 100 answers in less than ${most.p95Ms} ms`)]),
    ...speeds,
    verdict(growth <= most.buildGrowth, `the longest build took ${growth.toFixed(2)} of the shortest`),
  ];
}
