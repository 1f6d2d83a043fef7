import { getCategoryPage, getCollectionPage, getCollections, getHome, getProduct } from "@/lib/catalog/queries";
import { serverEnv } from "@/lib/env/server";
import { translator } from "@/lib/i18n/translator";
import { findMarket, type Market } from "@/lib/markets/markets";
import {
  categoryMarkdown,
  collectionMarkdown,
  collectionsMarkdown,
  homeMarkdown,
  productMarkdown,
} from "@/lib/reach/markdown";

export const dynamic = "force-dynamic";

type Context = RouteContext<"/api/markdown/[market]/[[...path]]">;

/** A page of the catalogue in Markdown; the proxy leads here whoever asks for one by header or by ending. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { market: code, path = [] } = await params;
  const market = findMarket(code);
  const text = market && (await markdownOf(market, path));
  if (!text)
    return new Response("# 404\n", { status: 404, headers: { "Content-Type": "text/markdown; charset=utf-8" } });
  return new Response(text, {
    headers: {
      "Content-Type": "text/markdown; charset=utf-8",
      "Content-Language": code,
      "Cache-Control": "public, max-age=300",
      Vary: "Accept",
    },
  });
}

async function markdownOf(market: Market, [kind, slug, ...rest]: string[]): Promise<string | null> {
  const page = { market, t: translator(market), origin: serverEnv().siteOrigin };
  if (kind === undefined) return homeMarkdown(await getHome(market), page);
  if (kind === "collections" && slug === undefined) return collectionsMarkdown(await getCollections(market), page);
  if (slug === undefined || rest.length > 0) return null;
  if (kind === "categories") {
    const category = await getCategoryPage(market, slug);
    return category && categoryMarkdown(category, page);
  }
  if (kind === "collections") {
    const collection = await getCollectionPage(market, slug);
    return collection && collectionMarkdown(collection, page);
  }
  if (kind !== "products") return null;
  const product = await getProduct(market, slug);
  return product && productMarkdown(product, page);
}
