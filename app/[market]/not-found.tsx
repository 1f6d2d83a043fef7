import { market as rootMarket } from "next/root-params";
import { NotFoundText } from "@/components/layout/not-found-text";
import { defaultMarket, findMarket } from "@/lib/markets/markets";

export default async function NotFound() {
  return <NotFoundText market={findMarket((await rootMarket()) ?? "") ?? defaultMarket} />;
}
