import { translator } from "@/lib/i18n/translator";
import { manifest } from "@/lib/reach/manifest";
import { requireMarket } from "../require-market";

export const dynamic = "force-dynamic";

type Context = RouteContext<"/[market]/manifest.webmanifest">;

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const market = await requireMarket(params);
  return Response.json(manifest(market, translator(market)), {
    headers: { "Content-Type": "application/manifest+json", "Cache-Control": "public, max-age=86400" },
  });
}
