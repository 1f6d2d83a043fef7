import { findMarket, type Market } from "@/lib/markets/markets";

/** A market that a test takes for granted. */
export function marketOf(code: string): Market {
  const market = findMarket(code);
  if (!market) throw new Error(`there is no market ${code}`);
  return market;
}
