import { categoryPath, homePath, productPath, searchPath } from "@/lib/catalog/paths";
import type { ShelfPage } from "@/lib/catalog/listing/types";
import type { Market } from "@/lib/markets/markets";
import { seller } from "@/lib/seller";
import { returnsData } from "./delivery-data";

/** Who sells, and the site they sell on. */
export function shopData(market: Market, origin: string): object[] {
  const [streetAddress, town, country] = seller.address;
  const organization = {
    "@type": "OnlineStore",
    "@id": `${origin}/#shop`,
    name: seller.brand,
    legalName: seller.name,
    vatID: seller.taxId,
    email: seller.email,
    url: origin,
    logo: `${origin}/media/icons/icon-512.png`,
    address: { "@type": "PostalAddress", streetAddress, addressLocality: town, addressCountry: country },
    hasMerchantReturnPolicy: returnsData(market),
  };
  const site = {
    "@type": "WebSite",
    name: seller.brand,
    url: `${origin}${homePath(market)}`,
    inLanguage: market.code,
    publisher: { "@id": `${origin}/#shop` },
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${origin}${searchPath(market)}?q={words}` },
      "query-input": "required name=words",
    },
  };
  return [organization, site];
}

type Step = { name: string; path: string };

/** The way down to a page, as its breadcrumb shows it; the page itself is the last step. */
export function breadcrumbData(steps: readonly Step[], origin: string): object {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      ...{ "@type": "ListItem", position: index + 1, name, item: `${origin}${path}` },
    })),
  };
}

/** What stands on a shelf, by address only: names, pictures and prices are told by each thing's own page. */
export function listData(paths: readonly string[], origin: string): object {
  return {
    "@type": "ItemList",
    itemListElement: paths.map((path, index) => ({
      ...{ "@type": "ListItem", position: index + 1, url: `${origin}${path}` },
    })),
  };
}

/** A shelf: where it is, and what stands on it. */
export function categoryData({ shelf, listing }: ShelfPage, market: Market, origin: string): object[] {
  const steps = [
    { name: seller.brand, path: homePath(market) },
    { name: shelf.name, path: categoryPath(market, shelf.slug) },
  ];
  const addresses = listing.products.map(({ slug }) => productPath(market, slug));
  return [breadcrumbData(steps, origin), listData(addresses, origin)];
}
