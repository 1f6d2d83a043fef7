import type { World } from "../world.ts";

/** Minor units per currency. */
export type Amounts = ReadonlyMap<string, number>;

/**
 * The merchant's money. Available: captured less refunded and disputed; pending: what banks are still thinking about
 * (that there is no delay between captured and available is assumed).
 */
export function balance({ store }: World): { readonly available: Amounts; readonly pending: Amounts } {
  const charges = store.table("charge");
  const available = charges.amounts("kept");
  for (const [currency, amount] of store.table("dispute").amounts("withdrawn")) {
    available.set(currency, (available.get(currency) ?? 0) - amount);
  }
  return { available, pending: charges.amounts("pending") };
}
