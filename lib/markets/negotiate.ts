import { defaultMarket, markets, type Market } from "./markets";

/**
 * The market that suits an Accept-Language header best. For each language asked for, in order: the market of that
 * language and region; the one of the region, which delivers there; the first one of the language.
 */
export function negotiateMarket(acceptLanguage: string | null): Market {
  for (const tag of preferences(acceptLanguage ?? "")) {
    const [language = "", ...subtags] = tag.split("-");
    const region = subtags.find((subtag) => subtag.length === 2)?.toUpperCase();
    const there = markets.filter(({ code }) => region !== undefined && code.endsWith(`-${region}`));
    const spoken = markets.filter((market) => market.language === language);
    const found = there.find((market) => spoken.includes(market)) ?? there[0] ?? spoken[0];
    if (found) return found;
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
