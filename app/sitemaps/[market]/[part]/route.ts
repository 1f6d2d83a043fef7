import { z } from "zod";
import { db } from "@/lib/db/client";
import { serverEnv } from "@/lib/env/server";
import { xmlAnswer } from "@/lib/http/xml-answer";
import { MarketCode } from "@/lib/markets/schema";
import { pagesPart, productsPart } from "@/lib/reach/sitemap";

export const dynamic = "force-dynamic";

const Address = z.object({
  market: MarketCode,
  part: z.templateLiteral([z.union([z.literal("pages"), z.uuid()]), ".xml"]),
});

/** One part of the sitemap: the pages of a market, or its products from one on. */
export async function GET(_: Request, { params }: RouteContext<"/sitemaps/[market]/[part]">): Promise<Response> {
  const asked = Address.safeParse(await params);
  if (!asked.success) return new Response("Not found", { status: 404 });
  const { market, part } = asked.data;
  const { siteOrigin } = serverEnv();
  if (part === "pages.xml") return xmlAnswer(await pagesPart(db(), market, siteOrigin));
  return xmlAnswer(await productsPart(db(), market, part.replace(".xml", ""), siteOrigin));
}
