import { categories, type Audit } from "./lighthouse";
import { median } from "./rounds";

export type Page = Audit & Readonly<{ name: string; lcpMsByRound: readonly number[] }>;

const most = { lcpMsBeyondEmpty: 800, cls: 0.01, pointsBelowEmpty: 3 } as const;
const mustBePerfect = ["accessibility", "best-practices", "seo"] as const;

/** Of several visits to one page: the median of each figure, and what any of them found fault with. */
export function summariseAudits(name: string, audits: readonly Audit[]): Page {
  const scores = Object.fromEntries(
    categories.map((category) => [category, median(audits.map(({ scores }) => scores[category]))]),
  );
  return {
    name,
    scores: scores as Audit["scores"],
    lcpMs: median(audits.map(({ lcpMs }) => lcpMs)),
    lcpMsByRound: audits.map(({ lcpMs }) => lcpMs),
    cls: median(audits.map(({ cls }) => cls)),
    faults: [...new Set(audits.flatMap(({ faults }) => faults))],
  };
}

export function lighthouseLines(pages: readonly Page[]): string[] {
  const head = ["page", ...categories, "LCP ms", "CLS"];
  const body = pages.map(({ name, scores, lcpMs, cls }) => [
    ...[name, ...categories.map((category) => String(scores[category]))],
    ...[String(lcpMs), cls.toFixed(3)],
  ]);
  return [head, ...body].map(([name = "", ...cells]) =>
    [name.padEnd(10), ...cells.map((cell, column) => cell.padStart(Math.max(head[column + 1]?.length ?? 0, 6)))].join(
      "  ",
    ),
  );
}

/** What was aimed at, for each page of the shop beside the empty one. */
export function lighthouseVerdicts(pages: readonly Page[], empty: Page): string[] {
  return pages.flatMap(({ name, scores, lcpMs, cls, faults }) => {
    const below = empty.scores.performance - scores.performance;
    const beyond = lcpMs - empty.lcpMs;
    const verdict = (well: boolean, text: string) => `${well ? "✓" : "✗"} ${name}: ${text}`;
    return [
      ...mustBePerfect.map((category) => verdict(scores[category] === 100, `${category} ${scores[category]} of 100`)),
      verdict(below <= most.pointsBelowEmpty, `performance ${scores.performance}, the empty page's less ${below}`),
      verdict(beyond <= most.lcpMsBeyondEmpty, `largest paint ${beyond} ms after the empty page's`),
      verdict(cls <= most.cls, `layout shift ${cls.toFixed(3)}`),
      ...faults.map((fault) => `  ${name} loses points by ${fault}`),
    ];
  });
}
