import type { Said } from "@/lib/analytics/said";

/** What a page shows, read from the page itself: so that cached pages need not say it a second time. */
export function shownOn(path: string): Said[] {
  const [, , kind, slug] = path.split("/");
  if (kind === "products" && slug && document.querySelector("[data-product]")) {
    return [{ name: "view_item", product: slug }];
  }
  if (kind === "categories" && slug && document.querySelector(".listing")) {
    const cards = [...document.querySelectorAll<HTMLAnchorElement>("main a.card")];
    return [{ name: "view_item_list", list: slug, products: cards.map((card) => card.pathname.split("/")[3] ?? "") }];
  }
  const results = document.querySelector("main")?.dataset.results;
  const term = new URLSearchParams(location.search).get("q")?.trim();
  return kind === "search" && results && term
    ? [{ name: "search", term: term.slice(0, 80), results: Number(results) }]
    : [];
}
