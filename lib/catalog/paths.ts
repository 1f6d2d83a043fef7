import type { Market } from "@/lib/markets/markets";

type Place = Pick<Market, "code">;

export const homePath = ({ code }: Place) => `/${code}`;
export const categoryPath = ({ code }: Place, slug: string) => `/${code}/categories/${slug}`;
export const collectionsPath = ({ code }: Place) => `/${code}/collections`;
export const collectionPath = (place: Place, slug: string) => `${collectionsPath(place)}/${slug}`;
export const productPath = ({ code }: Place, slug: string) => `/${code}/products/${slug}`;
export const searchPath = ({ code }: Place) => `/${code}/search`;

/** What one wants to know of the shop itself. */
export const infoPages = ["delivery", "returns", "privacy", "terms"] as const;
export type InfoPage = (typeof infoPages)[number];
export const infoPath = ({ code }: Place, page: InfoPage) => `/${code}/info/${page}`;
