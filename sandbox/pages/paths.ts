import type { SessionRecord } from "../store/records.ts";

/** Where the payment form is sent, also from a page that answered another form. */
export function payPath(session: SessionRecord): string {
  const { pathname, search } = new URL(session.url);
  return pathname + search;
}

export function codePath(session: SessionRecord): string {
  return `${new URL(session.url).pathname}/promotion_code`;
}
