import { chromium, type Browser, type Page, type Request } from "@playwright/test";
import { findChromium } from "@/scripts/lib/chromium";
import { largestPaint, type LargestPaint } from "./largest-paint";
import type { Target } from "./targets";

export type Weight = Readonly<{
  name: string;
  /** What the page itself makes a browser load, up to two seconds after `load`; prefetches apart. */
  requests: number;
  thirdParty: readonly string[];
  scripts: number;
  /** As sent: with gzip. */
  scriptBytes: number;
  /** Beyond what the empty page of the same Next version loads. */
  scriptBytesBeyondEmpty: number;
  prefetched: Readonly<{ requests: number; scriptBytes: number }>;
  largestPaint: LargestPaint;
}>;

type Loaded = Readonly<{ url: string; isScript: boolean; isPrefetch: boolean; bytes: number }>;

// What a page still asks for when it has loaded, such as its visitor's cart, belongs to its weight.
const settleMs = 2_000;

async function describe(request: Request): Promise<Loaded> {
  const headers = await request.allHeaders();
  const purpose = `${headers["sec-purpose"] ?? ""} ${headers.purpose ?? ""}`;
  const { responseBodySize } = await request.sizes();
  return {
    url: request.url(),
    isScript: request.resourceType() === "script" || /\.js(\?|$)/.test(request.url()),
    isPrefetch: purpose.includes("prefetch") || headers["next-router-prefetch"] !== undefined,
    bytes: responseBodySize,
  };
}

const sum = (loaded: readonly Loaded[]) => loaded.reduce((total, { bytes }) => total + bytes, 0);

async function load(page: Page, { url }: Target): Promise<{ loaded: Loaded[]; html: string }> {
  const finished: Request[] = [];
  page.on("requestfinished", (request) => finished.push(request));
  const response = await page.goto(url, { waitUntil: "load" });
  if (!response?.ok()) throw new Error(`${url} answered ${response?.status() ?? "nothing"}`);
  const html = await response.text();
  await page.waitForTimeout(settleMs);
  const overNetwork = finished.filter((request) => /^https?:/.test(request.url()));
  return { loaded: await Promise.all(overNetwork.map(describe)), html };
}

async function weigh(browser: Browser, target: Target): Promise<Weight> {
  // A context of its own: nobody's cache and nobody's cookies.
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const { loaded, html } = await load(page, target);
    const own = loaded.filter(({ isPrefetch }) => !isPrefetch);
    const prefetched = loaded.filter(({ isPrefetch }) => isPrefetch);
    const scripts = own.filter(({ isScript }) => isScript);
    const { origin } = new URL(target.url);
    return {
      name: target.name,
      requests: own.length,
      thirdParty: loaded.map(({ url }) => url).filter((url) => new URL(url).origin !== origin),
      scripts: scripts.length,
      scriptBytes: sum(scripts),
      scriptBytesBeyondEmpty: 0,
      prefetched: { requests: prefetched.length, scriptBytes: sum(prefetched.filter(({ isScript }) => isScript)) },
      largestPaint: await largestPaint(page, html),
    };
  } finally {
    await context.close();
  }
}

/** What a first visit to each page makes a real browser load; the first target is the empty page. */
export async function measureWeight(emptyPage: Target, pages: readonly Target[]): Promise<Weight[]> {
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ args, ...(executablePath === undefined ? {} : { executablePath }) });
  try {
    const empty = await weigh(browser, emptyPage);
    const weights = [empty];
    for (const target of pages) {
      const weight = await weigh(browser, target);
      weights.push({ ...weight, scriptBytesBeyondEmpty: weight.scriptBytes - empty.scriptBytes });
    }
    return weights;
  } finally {
    await browser.close();
  }
}
