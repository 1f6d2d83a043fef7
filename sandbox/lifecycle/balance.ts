import type { World } from "../world.ts";
import { withdrawn } from "./dispute-status.ts";

/** Minor units per currency. */
export type Amounts = ReadonlyMap<string, number>;

/**
 * The merchant's money. Available: captured less refunded and disputed; pending: what banks are still thinking about
 * (that there is no delay between captured and available is assumed).
 */
export function balance({ store }: World): { readonly available: Amounts; readonly pending: Amounts } {
  const available = new Map<string, number>();
  const pending = new Map<string, number>();
  const add = (sums: Map<string, number>, currency: string, amount: number) =>
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  for (const charge of store.table("charge").values()) {
    if (charge.captured) add(available, charge.currency, charge.amountCaptured - charge.amountRefunded);
    if (charge.accepted === null) add(pending, charge.currency, charge.amount);
  }
  for (const dispute of store.table("dispute").values()) add(available, dispute.currency, -withdrawn(dispute));
  return { available, pending };
}
