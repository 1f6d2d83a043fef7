import fs from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { z } from "zod";
import { findChromium } from "@/scripts/lib/chromium";
import type { Cleanups } from "@/scripts/lib/cleanups";
import { freePort } from "@/scripts/lib/ports";
import { Problem } from "@/scripts/lib/problem";
import { runToEnd } from "@/scripts/lib/run";
import { benchData } from "./product";
import type { Target } from "./targets";

/** The last one that runs on the oldest Node we do. */
const version = "12.8.2";
const folder = path.join(benchData, "lighthouse");
const home = path.join(folder, "node_modules/lighthouse");

export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

const installed = z.object({ version: z.string() });
const report = z.object({
  categories: z.record(
    z.enum(categories),
    z.object({ score: z.number(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), numericValue: z.number().optional() })),
});

export type Audit = Readonly<{
  scores: Readonly<Record<(typeof categories)[number], number>>;
  lcpMs: number;
  cls: number;
  /** What takes points off, by category. */
  faults: readonly string[];
}>;

function installedVersion(): string | undefined {
  const file = path.join(home, "package.json");
  return fs.existsSync(file) ? installed.parse(JSON.parse(fs.readFileSync(file, "utf8"))).version : undefined;
}

/** Gets Lighthouse from npm once; it is no dependency of the shop's. */
export async function installLighthouse(cleanups: Cleanups): Promise<void> {
  if (installedVersion() === version) return;
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const quiet = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund"];
  const args = ["install", "--prefix", folder, ...quiet, `lighthouse@${version}`];
  const { code, output } = await runToEnd("npm", args, { cwd: folder, env: process.env, cleanups });
  if (code !== 0) throw new Problem(`Lighthouse could not be installed:\n${output}`);
}

/** One visit by a browser of its own, as Lighthouse's mobile preset makes it. */
export async function audit({ name, url }: Target, cleanups: Cleanups): Promise<Audit> {
  const { executablePath, args } = await findChromium();
  const port = await freePort();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...args, `--remote-debugging-port=${port}`],
  });
  const file = path.join(folder, "report.json");
  try {
    const how = [`--port=${port}`, "--output=json", `--output-path=${file}`, "--quiet", "--no-enable-error-reporting"];
    const wanted = `--only-categories=${categories.join(",")}`;
    const command = [path.join(home, "cli/index.js"), url, ...how, wanted];
    const { code, output } = await runToEnd(process.execPath, command, { cwd: folder, env: process.env, cleanups });
    if (code !== 0) throw new Problem(`Lighthouse could not visit ${name}:\n${output}`);
  } finally {
    await browser.close();
  }
  return describe(report.parse(JSON.parse(fs.readFileSync(file, "utf8"))));
}

function describe({ categories: rated, audits }: z.output<typeof report>): Audit {
  const measured = (id: string) => {
    const value = audits[id]?.numericValue;
    if (value === undefined) throw new Error(`Lighthouse tells no ${id}`);
    return value;
  };
  const scores = Object.fromEntries(categories.map((name) => [name, Math.round(rated[name].score * 100)]));
  const faults = categories.flatMap((name) =>
    rated[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${name}: ${id}`),
  );
  return {
    scores: scores as Audit["scores"],
    lcpMs: Math.round(measured("largest-contentful-paint")),
    cls: Math.round(measured("cumulative-layout-shift") * 1000) / 1000,
    faults,
  };
}
