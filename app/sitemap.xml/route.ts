import { db } from "@/lib/db/client";
import { serverEnv } from "@/lib/env/server";
import { xmlAnswer } from "@/lib/http/xml-answer";
import { partsOf, sitemapIndex } from "@/lib/reach/sitemap";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return xmlAnswer(sitemapIndex(await partsOf(db()), serverEnv().siteOrigin));
}
