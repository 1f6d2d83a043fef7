import { z } from "zod";
import { refusedHere } from "./refusals";
import { descriptive, orNull, reading } from "./wire";

/** Cursors and page size (documented): ids of objects, and 1 to 100 with 10 as default. */
export interface PageParams {
  readonly limit?: number;
  readonly starting_after?: string;
  readonly ending_before?: string;
}

/** Bounds on `created`, in epoch seconds. The unit is assumed: documented answers are in seconds, live ones in milliseconds. */
export interface CreatedFilter {
  readonly gt?: number;
  readonly gte?: number;
  readonly lt?: number;
  readonly lte?: number;
}

/** One page (documented: List All Checkout Sessions). `has_more` is null where the service did not say. */
export interface List<T> {
  readonly data: readonly T[];
  readonly has_more: boolean | null;
  readonly url: string | null;
}

export const listOf = <T>(item: z.ZodType<T>): z.ZodType<List<T>> =>
  reading({ data: z.array(item), has_more: orNull(z.boolean()), url: descriptive(z.string()) });

/**
 * Every item of a list, page after page, newest first (assumed).
 * Throws rather than end early or go round for ever where the pages do not advance.
 */
export async function* everyItem<T extends { readonly id: string }>(
  readPage: (cursor: { starting_after?: string }) => Promise<List<T>>,
  startingAfter?: string,
): AsyncGenerator<T, void, undefined> {
  let last = startingAfter;
  for (;;) {
    const page = await readPage(last === undefined ? {} : { starting_after: last });
    const next = page.data.at(-1)?.id;
    if (next === last || (next === undefined && page.has_more)) {
      if (page.has_more)
        throw refusedHere("The list claims more items but does not advance", "list_stuck", "starting_after");
      return;
    }
    yield* page.data;
    if (next === undefined || page.has_more === false) return;
    last = next;
  }
}
