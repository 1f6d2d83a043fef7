import { refusedHere } from "./refusals";

/** A path with an id in it. The id may come from a URL or an event: anything that could change the path is refused unsent. */
export function objectPath(collection: string, id: string, action?: string): string {
  if (!/^[\w-]+$/.test(id)) throw refusedHere("An id holds letters, digits, _ and - only", "invalid_id", "id");
  return action === undefined ? `${collection}/${id}` : `${collection}/${id}/${action}`;
}

/**
 * Where a request goes: a path on the service, or an address that one of its answers gave. Such an address is believed
 * only on the service's own host or, over https, under wooshpay.com: anywhere else it would carry the secret key away.
 */
export function addressOf(baseUrl: string, pathOrUrl: string): string {
  if (pathOrUrl.startsWith("/")) return baseUrl + pathOrUrl;
  const url = URL.canParse(pathOrUrl) ? new URL(pathOrUrl) : null;
  const isOurs = url?.origin === new URL(baseUrl).origin;
  const isWooshPays = url?.protocol === "https:" && url.hostname.endsWith(".wooshpay.com");
  if (url && (isOurs || isWooshPays)) return url.href;
  throw refusedHere("An address outside WooshPay would be sent the secret key", "foreign_address", "url");
}
