import { market as rootMarket } from "next/root-params";
import { UnknownFilter } from "@/components/listing/unknown-filter";
import { defaultMarket, findMarket } from "@/lib/markets/markets";

/** For pages that are made anew: Next hands its "not found" no address. */
export async function UnknownFilterHere() {
  return <UnknownFilter market={findMarket((await rootMarket()) ?? "") ?? defaultMarket} />;
}
