import { defaultMarket, markets, type Market } from "./markets";

/** A page's own address and those of the same page in every market, as search engines want to be told (hreflang). */
export function alternates(origin: string, market: Market, pathIn: (market: Market) => string, whereToChoose?: string) {
  const at = (there: Market) => `${origin}${pathIn(there)}`;
  return {
    canonical: at(market),
    languages: {
      ...Object.fromEntries(markets.map((there) => [there.code, at(there)])),
      "x-default": whereToChoose === undefined ? at(defaultMarket) : `${origin}${whereToChoose}`,
    },
  };
}
