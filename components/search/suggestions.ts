import { marked, type Piece } from "@/lib/catalog/search/marks";
import type { Place, Suggested } from "@/lib/catalog/search/suggest";
import type { ProductCard } from "@/lib/catalog/types";
import { translator, type Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { mediaPath } from "@/lib/media/urls";
import { categoryPath, productPath, searchPath } from "@/components/paths";
import { fromPrice } from "@/components/product/price";

/** One line of the list: what matches in its text is marked; a note stands at its end. */
export type Suggestion = { href: string; text: Piece[]; note?: string; picture?: { src: string; colour: string } };

/** The list as the browser shows it: every word of it comes from here, in the market's language. */
export type Suggestions = { label: string; news: string; options: Suggestion[] };

/** Places first, then products, then the way to everything; nothing at all where there is none of them. */
export function suggestionsView({ query, said, places, products }: Suggested, market: Market): Suggestions {
  const t = translator(market);
  const mark = (text: string) => marked(text, `${query} ${said}`);
  const options = [
    ...places.map((place) => ofPlace(place, mark(place.name), market, t)),
    ...products.map((product) => ofProduct(product, mark(product.name), market, t)),
  ];
  const all = { href: searchFor(query, market), text: [{ text: t("suggest.all", { query }), found: false }] };
  return {
    label: t("suggest.label"),
    news: t("suggest.count", { count: options.length }),
    options: options.length > 0 ? [...options, all] : [],
  };
}

function ofPlace({ kind, value, name }: Place, text: Piece[], market: Market, t: Translator): Suggestion {
  const href = kind === "category" ? categoryPath(market, value) : searchFor(name, market);
  return { href, text, note: t(`listing.facets.${kind}`) };
}

function ofProduct(product: ProductCard, text: Piece[], market: Market, t: Translator): Suggestion {
  const { slug, price, priceVaries, picture } = product;
  const [smallest] = picture.widths;
  return {
    ...{ href: productPath(market, slug), text, note: fromPrice(price, priceVaries, { market, t }) },
    ...(smallest && { picture: { src: mediaPath(picture.id, smallest), colour: picture.colour } }),
  };
}

function searchFor(words: string, market: Market): string {
  return `${searchPath(market)}?${new URLSearchParams({ q: words }).toString()}`;
}
