import { db } from "@/lib/db/client";
import { serverEnv } from "@/lib/env/server";
import { streamOf } from "@/lib/http/stream";
import { xmlAnswer } from "@/lib/http/xml-answer";
import { translator } from "@/lib/i18n/translator";
import { feed } from "@/lib/reach/feed";
import { everyProduct } from "@/lib/reach/load-products";
import { requireMarket } from "../require-market";

export const dynamic = "force-dynamic";

/** The market's catalogue for merchant centres, made as it is sent. */
export async function GET(_: Request, { params }: RouteContext<"/[market]/feed.xml">): Promise<Response> {
  const market = await requireMarket(params);
  const t = translator(market);
  const about = { market, origin: serverEnv().siteOrigin, title: t("meta.title"), description: t("meta.description") };
  return xmlAnswer(streamOf(feed(everyProduct(db(), market), about)));
}
