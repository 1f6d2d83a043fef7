import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import type { Counted } from "./events";
import { pricedItem } from "./priced-item";
import { purchaseOf } from "./purchase";
import type { Said } from "./said";

type Context = Readonly<{ db: Db; now: Clock }>;
type Page = Readonly<{ market: Market; path: string; tab: string }>;

/** What is kept of what a browser said; null where there is nothing to it. */
export async function toEvent({ db, now }: Context, page: Page, said: Said): Promise<Counted | null> {
  const { market } = page;
  const where = { ...page, market: market.code, at: now(), orderNumber: null };
  switch (said.name) {
    case "page_view":
      return { ...where, name: said.name, payload: {} };
    case "view_item": {
      const payload = await pricedItem(db, market, { product: { slug: said.product } }, 1);
      return payload && { ...where, name: said.name, payload };
    }
    case "view_item_list": {
      const items = said.products.map((slug) => ({ item_id: slug }));
      return { ...where, name: said.name, payload: { item_list_id: said.list, items } };
    }
    case "search":
      if (isPersonal(said.term)) return null;
      return { ...where, name: said.name, payload: { search_term: said.term, results: said.results } };
    case "add_to_cart":
    case "remove_from_cart": {
      const payload = await pricedItem(db, market, { id: said.variant }, said.quantity);
      return payload && { ...where, name: said.name, payload };
    }
    case "begin_checkout":
      return { ...where, name: said.name, payload: { currency: market.currency, value_minor: said.total } };
    case "purchase":
      return purchaseOf(db, said.order, where);
  }
}

/** People type into a search what they would not have kept: addresses, numbers of orders, telephones and cards. */
function isPersonal(term: string): boolean {
  return term.includes("@") || /\d{4}/.test(term.replace(/[\s-]/g, ""));
}
