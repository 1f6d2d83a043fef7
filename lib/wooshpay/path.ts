import { refusedHere } from "./refusals";

/** A path with an id in it. The id may come from a URL or an event: anything that could change the path is refused unsent. */
export function objectPath(collection: string, id: string, action?: string): string {
  if (!/^[\w-]+$/.test(id)) throw refusedHere("An id holds letters, digits, _ and - only", "invalid_id", "id");
  return action === undefined ? `${collection}/${id}` : `${collection}/${id}/${action}`;
}
