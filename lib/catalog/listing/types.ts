import type { CategoryView, CollectionView, ProductCard } from "../types";
import type { FacetKey } from "./filter-keys";
import type { Filters } from "./filters";

/** A value that things can be filtered by, as it is called in the market's language. */
export type FilterName = { value: string; name: string; hex?: string };
export type FilterNames = Record<"category" | "finish" | "material", FilterName[]>;

export type Counted = { value: string; count: number };
export type Counts = {
  total: number;
  /** Before anything is filtered. */
  shelfTotal: number;
  /** There are more than were counted: every figure is a "more than". */
  more: boolean;
  /** How many would be shown with each value, the others of its facet left out of account. */
  facets: Record<FacetKey, Counted[]>;
};

export type ListingView = Counts & { filters: Filters; pages: number; products: ProductCard[] };

export type ShelfPage<Named extends CategoryView = CategoryView> = {
  shelf: Named;
  listing: ListingView;
  names: FilterNames;
};
export type CollectionPage = ShelfPage<CollectionView>;
