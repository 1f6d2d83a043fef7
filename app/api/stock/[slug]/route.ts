import { getStock } from "@/lib/catalog/queries";
import { report } from "@/lib/report";

export const dynamic = "force-dynamic";

/** Free pieces of each of a product's variants, for pages that are cached. */
export async function GET(_request: Request, { params }: RouteContext<"/api/stock/[slug]">): Promise<Response> {
  try {
    const stock = await getStock((await params).slug);
    return Response.json(stock, { headers: { "Cache-Control": "public, max-age=5" } });
  } catch (error) {
    report("stock could not be read", error);
    return Response.json({ error: "unavailable" }, { status: 503 });
  }
}
