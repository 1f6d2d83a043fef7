import { z } from "zod";
import { MarketCode } from "@/lib/markets/schema";
import { MOST_LETTERS, readQuery } from "./read-query";

/** What a search field asks while somebody types. */
export const SuggestRequest = z.object({
  market: MarketCode,
  q: z.string().max(MOST_LETTERS).transform(readQuery).pipe(z.string().min(1)),
});
