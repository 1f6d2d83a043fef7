import type { Db } from "@/lib/db/client";
import { asQuery, filterQuery, noFilters } from "@/lib/catalog/listing/filters";
import { countsQuery } from "@/lib/catalog/listing/counts";
import { loadListing } from "@/lib/catalog/listing/load-listing";
import { categoryShelf } from "@/lib/catalog/listing/shelf";
import { loadSearch } from "@/lib/catalog/search/load-search";
import { loadSuggestions } from "@/lib/catalog/search/suggest";
import { defaultMarket, findMarket, markets } from "@/lib/markets/markets";
import { at, filtersOf, shelves } from "./filtered-paths";

/** A question that shoppers ask, each turn another way: of the database as the shop's code does, or as a whole page. */
export type Probe = Readonly<{
  name: string;
  ask?: (turn: number) => Promise<unknown>;
  path?: (turn: number) => string;
}>;

export async function listingProbes(db: Db): Promise<Probe[]> {
  const rows = await db.category.findMany({ select: { id: true, slug: true } });
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]));
  const place = (turn: number) => {
    const [market, slug] = [at(markets, turn), at(shelves, turn)];
    return { market, slug, shelf: categoryShelf(market, ids.get(slug) ?? ""), filters: filtersOf(market, turn) };
  };
  const pathOf = (turn: number) => {
    const { market, slug, filters } = place(turn);
    return `/${market.code}/categories/${slug}${asQuery(filterQuery(filters))}`;
  };
  return [
    {
      name: "filtered category",
      ask: (turn) => {
        const { market, shelf, filters } = place(turn);
        return loadListing(db, market, shelf, filters);
      },
      path: pathOf,
    },
    {
      name: "its facets alone",
      ask: (turn) => {
        const { market, shelf, filters } = place(turn);
        return db.$queryRaw(countsQuery(market, shelf, filters));
      },
    },
  ];
}

/** What shoppers type: in the words of one market each, in turn. */
const questions = [
  { name: "search, common word", market: "en-GB", words: ["lamp", "vase", "oak", "wood", "tray"] },
  {
    name: "search, rare word",
    market: "en-GB",
    words: ["hearth", "larder", "hourglass otter", "kite threshold", "quarry"],
  },
  { name: "search, typo", market: "en-GB", words: ["lapm", "vasse", "hourglas", "lanturn", "tepot"] },
  { name: "search, nowhere", market: "en-GB", words: ["zyxwv", "qwertz", "brrrk", "xylofone", "mmmph"] },
  { name: "search, Chinese", market: "zh-CN", words: ["台灯", "花瓶", "橡木", "茶壶", "灯塔"] },
  { name: "search, Japanese", market: "ja-JP", words: ["ランプ", "花器", "オーク", "ポット", "時計"] },
  { name: "search, Arabic", market: "ar-KW", words: ["مصباح", "مزهرية", "خشب", "ساعة", "المنارة"] },
] as const;

export function searchProbes(db: Db): Probe[] {
  return questions.map(({ name, market: code, words }) => {
    const market = findMarket(code) ?? defaultMarket;
    return {
      name,
      ask: (turn) => loadSearch(db, market, at(words, turn), noFilters),
      path: (turn) => `/${code}/search?${new URLSearchParams({ q: at(words, turn) }).toString()}`,
    };
  });
}

/** What stands in the field while shoppers type: one letter, a beginning, a slip, and words that are in no name. */
const beginnings = [
  { name: "suggest", market: "en-GB", words: ["v", "va", "lam", "oak t", "woo"] },
  { name: "suggest, typo", market: "en-GB", words: ["lapm", "vasse", "hourglas", "lanturn", "tepot"] },
  { name: "suggest, Chinese", market: "zh-CN", words: ["灯", "花", "橡木", "茶", "钟"] },
  { name: "suggest, Arabic", market: "ar-KW", words: ["م", "مزهر", "خش", "سا", "المن"] },
] as const;

export function suggestProbes(db: Db): Probe[] {
  return beginnings.map(({ name, market: code, words }) => {
    const market = findMarket(code) ?? defaultMarket;
    return {
      name,
      ask: (turn) => loadSuggestions(db, market, at(words, turn)),
      path: (turn) => `/api/suggest?${new URLSearchParams({ market: code, q: at(words, turn) }).toString()}`,
    };
  });
}
