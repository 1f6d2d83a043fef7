import type { MetadataParams, Word } from "./params";

/** Documented: Create a price. */
export interface PriceDataParams {
  readonly currency: string;
  /** Minor units; 0 is free. */
  readonly unit_amount: number | string;
  readonly product?: string;
  readonly product_data?: ProductDataParams;
  readonly active?: boolean;
  readonly billing_scheme?: "per_unit" | "tiered";
  readonly lookup_key?: string;
  readonly metadata?: MetadataParams;
  readonly nickname?: string;
  readonly recurring?: RecurringParams;
}

export interface ProductDataParams {
  readonly name: string;
  readonly active?: boolean;
  readonly description?: string;
  readonly images?: readonly string[];
  readonly metadata?: MetadataParams;
  readonly url?: string;
}

export interface RecurringParams {
  readonly interval: "day" | "week" | "month" | "year";
  readonly interval_count?: number | string;
  readonly usage_type?: Word<"licensed">;
}
