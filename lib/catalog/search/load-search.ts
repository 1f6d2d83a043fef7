import type { Db } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import type { Filters } from "../listing/filters";
import { loadListing } from "../listing/load-listing";
import type { ListingView } from "../listing/types";
import { bounded } from "./bounded";
import { planSearch, searchShelf, type Answer } from "./plan";

export type SearchView = {
  query: string;
  how: Answer | "too_slow";
  /** What was searched for: the question itself, or how it should have been spelt. */
  said: string;
  listing: ListingView | null;
};

/** What a question finds: two statements, neither of them longer than two seconds. */
export async function loadSearch(db: Db, market: Market, query: string, filters: Filters): Promise<SearchView> {
  try {
    return await answer(db, market, query, filters);
  } catch (error) {
    if (!isTooSlow(error)) throw error;
    return { query, how: "too_slow", said: query, listing: null };
  }
}

/** Postgres ended the statement when its time was over. */
function isTooSlow(error: unknown): boolean {
  return error instanceof Error && error.message.includes("statement timeout");
}

function answer(db: Db, market: Market, query: string, filters: Filters): Promise<SearchView> {
  return bounded(db, async (tx) => {
    const plan = await planSearch(tx, market, query);
    const { how, said } = plan;
    if (how === "nothing") return { query, how, said, listing: null };
    return { query, how, said, listing: await loadListing(tx, market, searchShelf(market, plan), filters) };
  });
}
