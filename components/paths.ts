import type { Market } from "@/lib/markets/markets";

type Place = Pick<Market, "code">;

export {
  categoryPath,
  collectionPath,
  collectionsPath,
  homePath,
  infoPages,
  infoPath,
  productPath,
  searchPath,
} from "@/lib/catalog/paths";
export const cartPath = ({ code }: Place) => `/${code}/cart`;
export const freeCheckoutPath = ({ code }: Place) => `/${code}/checkout/free`;
export const orderPath = ({ code }: Place, token: string) => `/${code}/orders/${token}`;
export const cancelPath = (place: Place, token: string) => `${orderPath(place, token)}/cancel`;
export const withdrawPath = (place: Place, token: string) => `${orderPath(place, token)}/withdraw`;
export const receiptPath = (place: Place, token: string) => `${orderPath(place, token)}/receipt`;
export const reviewPath = (place: Place, token: string, line: string) => `${orderPath(place, token)}/review/${line}`;
export const reviewsPath = ({ code }: Place, slug: string, page = 1) =>
  `/${code}/reviews/${slug}${page === 1 ? "" : `?page=${page}`}`;
export const accountPath = ({ code }: Place) => `/${code}/account`;
export const accountDataPath = (place: Place) => `${accountPath(place)}/data`;
export const deleteAccountPath = (place: Place) => `${accountPath(place)}/delete`;
export const signInPath = ({ code }: Place) => `/${code}/sign-in`;
export const signUpPath = ({ code }: Place) => `/${code}/sign-up`;
