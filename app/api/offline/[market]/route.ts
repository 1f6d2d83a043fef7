import { translator } from "@/lib/i18n/translator";
import { findMarket } from "@/lib/markets/markets";
import { offlinePage, offlinePolicy } from "@/lib/reach/offline-page";

export const dynamic = "force-dynamic";

/** The page that the service worker keeps for a market. */
export async function GET(_: Request, { params }: RouteContext<"/api/offline/[market]">): Promise<Response> {
  const market = findMarket((await params).market);
  if (!market) return new Response("Not found", { status: 404 });
  return new Response(offlinePage(market, translator(market)), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": offlinePolicy,
      "X-Robots-Tag": "noindex",
    },
  });
}
