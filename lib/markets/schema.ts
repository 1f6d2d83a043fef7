import { z } from "zod";
import { findMarket, type Market } from "./markets";

/** A market's code as it comes in, as the market itself. */
export const MarketCode = z.string().transform((code, ctx): Market => {
  const market = findMarket(code);
  if (market) return market;
  ctx.addIssue({ code: "custom", message: "unknown market" });
  return z.NEVER;
});
