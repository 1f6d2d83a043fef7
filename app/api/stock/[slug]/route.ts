import { getStock } from "@/lib/catalog/queries";
import { shopClock } from "@/lib/clock";
import { translator } from "@/lib/i18n/translator";
import { MarketCode } from "@/lib/markets/schema";
import { arrivalDates } from "@/lib/pricing/arrival";
import { report } from "@/lib/report";

export const dynamic = "force-dynamic";

/** What a cached page cannot know: free pieces of each variant, and in a market when an order of now would arrive. */
export async function GET(request: Request, { params }: RouteContext<"/api/stock/[slug]">): Promise<Response> {
  try {
    const free = await getStock((await params).slug);
    const market = MarketCode.safeParse(new URL(request.url).searchParams.get("market")).data;
    const arrives = market && translator(market)("arrival.now", { dates: arrivalDates(shopClock(), market) });
    return Response.json({ free, arrives }, { headers: { "Cache-Control": "public, max-age=5" } });
  } catch (error) {
    report("stock could not be read", error);
    return Response.json({ error: "unavailable" }, { status: 503 });
  }
}
