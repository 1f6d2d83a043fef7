import { signInPath } from "@/components/paths";
import { readAccountData } from "@/lib/account/queries";
import { viewer } from "@/lib/auth/viewer";
import { seeOther } from "@/lib/http/see-other";
import { defaultMarket } from "@/lib/markets/markets";
import { MarketCode } from "@/lib/markets/schema";

export const dynamic = "force-dynamic";

/** What is kept about whoever is signed in, as a file; whoever is not is asked to. */
export async function GET(_request: Request, { params }: RouteContext<"/[market]/account/data">): Promise<Response> {
  const data = await readAccountData(await viewer());
  const market = MarketCode.safeParse((await params).market).data ?? defaultMarket;
  if (!data) return seeOther(signInPath(market) as `/${string}`);
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="windfall-account.json"',
      "Cache-Control": "private, no-store",
    },
  });
}
