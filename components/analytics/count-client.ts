import type { Said } from "@/lib/analytics/said";
import { onCartChange } from "@/components/cart/cart-changes-client";
import { shownOn } from "./shown-on";

const MOST_AT_ONCE = 20;

type Page = { market: string; path: string; mayCount: () => boolean };

const waiting: Said[] = [];
let page: Page | undefined;

/** Counts the page that is shown now; what happens on it is told when it is left. */
export function countPage(market: string, mayCount: () => boolean): void {
  if (page) tell();
  else listen();
  page = { market, path: location.pathname, mayCount };
  waiting.push({ name: "page_view" }, ...shownOn(page.path));
}

function listen(): void {
  const { signal } = new AbortController();
  window.addEventListener("pagehide", tell);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && tell());
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted && page) countPage(page.market, page.mayCount);
  });
  document.addEventListener("submit", heard, { capture: true });
  onCartChange(({ moved }) => {
    const quantity = Math.abs(moved?.by ?? 0);
    if (!moved?.variant || quantity === 0) return;
    waiting.push({ name: moved.by > 0 ? "add_to_cart" : "remove_from_cart", variant: moved.variant, quantity });
  }, signal);
}

/** Forms whose answer leads away from the page: Pay, and what is added from beside other things. */
function heard({ target }: Event): void {
  if (!(target instanceof HTMLFormElement)) return;
  const form = new FormData(target);
  const variant = form.get("variantId");
  if (form.has("total") && page?.path.endsWith("/cart")) {
    waiting.push({ name: "begin_checkout", total: Number(form.get("total")) });
  } else if (typeof variant === "string" && !form.has("quantity")) {
    waiting.push({ name: "add_to_cart", variant, quantity: 1 });
  }
}

function tell(): void {
  if (!page) return;
  const { market, path, mayCount } = page;
  const events = waiting.splice(0);
  const [, order] = /^\/[^/]+\/orders\/([^/]+)$/.exec(path) ?? [];
  // Whether it is paid is known to the shop, and may come to be so while the page waits.
  if (order) events.push({ name: "purchase", order });
  if (events.length === 0 || !mayCount()) return;
  navigator.sendBeacon(
    "/api/analytics",
    JSON.stringify({ market, path, tab: tabNumber(), events: events.slice(-MOST_AT_ONCE) }),
  );
}

/** A random number that ends with the tab. */
function tabNumber(): string {
  const made = crypto.randomUUID();
  try {
    const known = sessionStorage.getItem("tab") ?? made;
    sessionStorage.setItem("tab", known);
    return known;
  } catch {
    return made;
  }
}
