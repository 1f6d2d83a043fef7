import { pageData } from "@/lib/http/page-data.mjs";
import { PAGE_VERSION } from "@/lib/http/scripts-after-paint.mjs";

/** The data of a kept page as it was when its HTML was sent, even if a newer one has taken its place since. */
export async function GET(_request: Request, { params }: RouteContext<"/api/page-data/[version]">): Promise<Response> {
  const { version } = await params;
  const data = pageData(version);
  if (!data) return new Response(null, { status: 404 });
  const headers = {
    "Content-Type": "text/x-component",
    "Cache-Control": "public, max-age=31536000, immutable",
    [PAGE_VERSION]: version,
  };
  return new Response(new Uint8Array(data), { headers });
}
