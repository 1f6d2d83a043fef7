import { negotiateMarket } from "@/lib/markets/negotiate";

/** The bare address leads to the market that suits the browser's languages; never cached under one of them. */
export function GET(request: Request): Response {
  const market = negotiateMarket(request.headers.get("accept-language"));
  return new Response(null, { status: 307, headers: { Location: `/${market.code}`, Vary: "Accept-Language" } });
}
