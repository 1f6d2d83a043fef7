import { notFound } from "next/navigation";
import { findMarket, type Market } from "@/lib/markets/markets";

/** The market a page's address names; an address that names none does not exist. */
export async function requireMarket(params: Promise<{ market: string }>): Promise<Market> {
  return findMarket((await params).market) ?? notFound();
}
