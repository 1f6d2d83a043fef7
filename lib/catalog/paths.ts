import type { Market } from "@/lib/markets/markets";

type Place = Pick<Market, "code">;

export const homePath = ({ code }: Place) => `/${code}`;
export const categoryPath = ({ code }: Place, slug: string) => `/${code}/categories/${slug}`;
export const productPath = ({ code }: Place, slug: string) => `/${code}/products/${slug}`;
