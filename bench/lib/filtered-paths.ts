import { randomInt } from "node:crypto";
import { asQuery, filterQuery, noFilters, sorts, type Filters } from "@/lib/catalog/listing/filters";
import { priceRanges } from "@/lib/catalog/listing/price-ranges";
import { markets, type Market } from "@/lib/markets/markets";

const finishes = ["chalk", "fog", "moss", "terracotta", "ink", "ochre", "blush", "oak", "walnut", "brass"];
const materials = ["ceramic", "wood", "steel", "brass", "glass"];
export const shelves = ["vessels", "table", "light", "seats", "desk", "play"];

export const at = <T>(list: readonly T[], turn: number): T => {
  const item = list[turn % list.length];
  if (item === undefined) throw new Error("there is nothing to choose from");
  return item;
};
const atRandom = <T>(list: readonly T[]): T => at(list, randomInt(list.length));

const oneOrTwoFinishes = finishes.flatMap((one, place) => [
  [one],
  ...finishes.slice(place + 1).map((two) => [one, two]),
]);

/** One or two finishes always, and in turn a material, a price, what is there and a sort order. */
export function filtersOf(market: Market, turn: number): Filters {
  return {
    ...noFilters,
    finish: at(oneOrTwoFinishes, turn).toSorted(),
    material: turn % 3 === 0 ? [at(materials, turn)] : [],
    price: turn % 4 === 1 ? [at(priceRanges(market.currency), turn).value] : [],
    availability: turn % 5 === 2 ? ["in-stock"] : [],
    sort: at(sorts, turn),
  };
}

/** The filtered page that the load is put on. */
export const filteredPath = "/en-GB/categories/light?finish=ink,oak&sort=price-up";

/** A filtered page that hardly anybody asks for twice. */
export function anotherFilteredPath(): string {
  const market = atRandom(markets);
  const filters: Filters = {
    ...noFilters,
    finish: atRandom(oneOrTwoFinishes).toSorted(),
    material: atRandom([[], ...materials.map((value) => [value])]),
    price: atRandom([[], ...priceRanges(market.currency).map(({ value }) => [value])]),
    availability: atRandom([[], ["in-stock"]]),
    sort: atRandom(sorts),
  };
  return `/${market.code}/categories/${atRandom(shelves)}${asQuery(filterQuery(filters))}`;
}
