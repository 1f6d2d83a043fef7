import { collectionPath, collectionsPath, homePath, productPath } from "@/lib/catalog/paths";
import type { CollectionPage } from "@/lib/catalog/listing/types";
import type { CollectionLink } from "@/lib/catalog/types";
import { translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { seller } from "@/lib/seller";
import { pictureUrl } from "./product-data";
import { breadcrumbData, listData } from "./shop-data";

/** All collections, by address: each tells of itself on its own page. */
export function collectionsData(collections: readonly CollectionLink[], market: Market, origin: string): object[] {
  const path = collectionsPath(market);
  const addresses = collections.map(({ slug }) => collectionPath(market, slug));
  const page = {
    ...{ "@type": "CollectionPage", name: titleOf(market), url: `${origin}${path}`, inLanguage: market.code },
    mainEntity: listData(addresses, origin),
  };
  return [breadcrumbData(stepsTo(market), origin), page];
}

/** A collection: the way to it, what it is, and what belongs to it. */
export function collectionData({ shelf, listing }: CollectionPage, market: Market, origin: string): object[] {
  const { slug, name, description, picture } = shelf;
  const path = collectionPath(market, slug);
  const addresses = listing.products.map((product) => productPath(market, product.slug));
  const page = {
    ...{ "@type": "CollectionPage", name, description, url: `${origin}${path}`, inLanguage: market.code },
    primaryImageOfPage: pictureUrl(picture, origin),
    mainEntity: listData(addresses, origin),
  };
  return [breadcrumbData([...stepsTo(market), { name, path }], origin), page];
}

const titleOf = (market: Market) => translator(market)("collections.title");

const stepsTo = (market: Market) => [
  { name: seller.brand, path: homePath(market) },
  { name: titleOf(market), path: collectionsPath(market) },
];
