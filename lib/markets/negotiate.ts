import { defaultMarket, markets, type Market } from "./markets";

/** The market that suits an Accept-Language header best: the same region first, then the same language. */
export function negotiateMarket(acceptLanguage: string | null): Market {
  const wanted = preferences(acceptLanguage ?? "");
  for (const tag of wanted) {
    const exact = markets.find((market) => market.code.toLowerCase() === tag);
    if (exact) return exact;
    const related = markets.find((market) => market.language === tag.split("-")[0]);
    if (related) return related;
  }
  return defaultMarket;
}

function preferences(header: string): string[] {
  return header
    .slice(0, 200)
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part.trim().toLowerCase().split(";q=");
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ tag, quality }) => tag !== "" && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
