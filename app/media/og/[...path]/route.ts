import { z } from "zod";
import { serverEnv } from "@/lib/env/server";
import { MarketCode } from "@/lib/markets/schema";
import { posterOf } from "@/lib/reach/og/poster";

export const dynamic = "force-dynamic";

const Address = z.union([
  z.tuple([MarketCode]).transform(([market]) => ({ market, page: { kind: "home" as const } })),
  z
    .tuple([MarketCode, z.literal("collections")])
    .transform(([market]) => ({ market, page: { kind: "all-collections" as const } })),
  z
    .tuple([MarketCode, z.enum(["categories", "collections", "products"]), z.string()])
    .transform(([market, kind, slug]) => ({ market, page: { kind, slug } })),
]);

/** The picture that goes with a shared link to a page: /media/og/{market}/products/{product}.jpg */
export async function GET(_: Request, { params }: RouteContext<"/media/og/[...path]">): Promise<Response> {
  const { path } = await params;
  const last = path.at(-1) ?? "";
  const asked = Address.safeParse([...path.slice(0, -1), last.replace(/\.jpg$/, "")]);
  const { dataDir } = serverEnv();
  const jpeg = asked.success && last.endsWith(".jpg") && (await posterOf(asked.data.page, asked.data.market, dataDir));
  if (!jpeg) return new Response("Not found", { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(new Uint8Array(jpeg), {
    headers: { "Content-Type": "image/jpeg", "Cache-Control": "public, max-age=86400" },
  });
}
