import type { Html } from "./html";
import type { Speed } from "./speed";
import type { Target } from "./targets";
import type { Weight } from "./weight";

/** The shop's own share of JavaScript on a catalogue page, beyond the framework's. */
const scriptBudgetBytes = 15_000;
const half = 0.5;

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function rows(table: readonly (readonly string[])[]): string[] {
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}

export function speedLines(speeds: readonly Speed[], html: Readonly<Record<string, Html>>): string[] {
  const head = ["page", "asked for", "req/s", "of empty", "cpu ms", "p50 ms", "p99 ms", "HTML", "cache", "failed"];
  const body = speeds.map((speed) => {
    const weighed = html[speed.name];
    if (!weighed) throw new Error(`${speed.name} was not weighed`);
    const { bytes, gzipBytes, cache } = weighed;
    const size = kB(speed.encoding === "gzip" ? gzipBytes : bytes);
    const { perSecond, ofEmptyPage, cpuMsPerRequest, p50Ms, p99Ms, failed } = speed;
    const cpu = cpuMsPerRequest === null ? "?" : cpuMsPerRequest.toFixed(2);
    const figures = [perSecond, ofEmptyPage.toFixed(2), cpu, p50Ms, p99Ms, size, cache, failed];
    return [speed.name, speed.encoding, ...figures.map(String)];
  });
  return rows([head, ...body]);
}

/** Says of every page whether it answers at least half as many requests as an empty one. */
export function halfLines(speeds: readonly Speed[], pages: readonly Target[]): string[] {
  return speeds
    .filter(({ name }) => pages.some((page) => page.name === name))
    .map(({ name, encoding, ofEmptyPage, ofEmptyPageByCpu }) => {
      const byCpu = ofEmptyPageByCpu === null ? "" : ` (by processor time ${ofEmptyPageByCpu.toFixed(2)})`;
      const reaches = ofEmptyPage >= half;
      const verdict = reaches ? "reaches half of the empty page" : "DOES NOT reach half of the empty page";
      return `${reaches ? "✓" : "✗"} ${name} (${encoding}) ${verdict}: ${ofEmptyPage.toFixed(2)}${byCpu}`;
    });
}

export function weightLines(weights: readonly Weight[]): string[] {
  const head = ["page", "scripts", "JavaScript", "beyond empty", "prefetched", "requests", "third party"];
  const body = weights.map(
    ({ name, scripts, scriptBytes, scriptBytesBeyondEmpty, prefetched, requests, thirdParty }) => [
      ...[name, String(scripts), kB(scriptBytes), kB(scriptBytesBeyondEmpty), kB(prefetched.scriptBytes)],
      ...[String(requests), String(thirdParty.length)],
    ],
  );
  return rows([head, ...body]);
}

export function weightVerdicts(weights: readonly Weight[]): string[] {
  return weights.flatMap(({ name, scriptBytesBeyondEmpty, thirdParty, largestPaint }) => {
    const isLight = scriptBytesBeyondEmpty <= scriptBudgetBytes;
    const share = `${kB(scriptBytesBeyondEmpty)} of its own JavaScript, of ${kB(scriptBudgetBytes)} at most`;
    const place = largestPaint.isInFirstHtml ? "in the first HTML" : "NOT in the first HTML";
    return [
      `${isLight ? "✓" : "✗"} ${name}: ${share}`,
      ...thirdParty.map((url) => `✗ ${name}: asks a third party, ${url}`),
      `${largestPaint.isInFirstHtml ? "✓" : "✗"} ${name}: largest paint ${largestPaint.element ?? "unknown"}, ${place}`,
    ];
  });
}
