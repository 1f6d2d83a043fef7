import type { Page } from "@playwright/test";

export type LargestPaint = Readonly<{
  /** The tag, and the picture's path or the beginning of the text. Null when nothing was painted that counts. */
  element: string | null;
  /** Whether the first HTML shows it without any script's help. */
  isInFirstHtml: boolean;
}>;

/** The largest thing a page painted, and whether it stood in `html`, the answer the page began as. */
export function largestPaint(page: Page, html: string): Promise<LargestPaint> {
  return page.evaluate(async (source): Promise<LargestPaint> => {
    const element = await new Promise<Element | null>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        const largest = list.getEntries().at(-1) as (PerformanceEntry & { element?: Element }) | undefined;
        resolve(largest?.element ?? null);
      });
      observer.observe({ type: "largest-contentful-paint", buffered: true });
      setTimeout(() => resolve(null), 1_000);
    });
    if (!element) return { element: null, isInFirstHtml: false };
    const first = new DOMParser().parseFromString(source, "text/html");
    // Data for the scripts repeats what the page says; only what is markup is shown.
    for (const hidden of first.querySelectorAll("script, template, [hidden]")) hidden.remove();
    const tag = element.tagName.toLowerCase();
    if (element instanceof HTMLImageElement) {
      const path = new URL(element.currentSrc).pathname;
      const sources = [...first.images].map((image) => `${image.getAttribute("src") ?? ""} ${image.srcset}`);
      return { element: `${tag} ${path}`, isInFirstHtml: sources.some((list) => list.includes(path)) };
    }
    const text = (element.textContent ?? "").trim();
    const isInFirstHtml = text !== "" && (first.body.textContent ?? "").includes(text);
    return { element: `${tag} “${text.slice(0, 60)}”`, isInFirstHtml };
  }, html);
}
