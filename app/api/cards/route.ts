import { z } from "zod";
import { productPath } from "@/components/paths";
import { fromPrice } from "@/components/product/price";
import { readCards } from "@/lib/catalog/queries";
import { translator } from "@/lib/i18n/translator";
import { MarketCode } from "@/lib/markets/schema";
import { mediaPath } from "@/lib/media/urls";
import { report } from "@/lib/report";

export const dynamic = "force-dynamic";

const MOST = 8;
const WIDTH = 480;

const Query = z.object({
  market: MarketCode,
  slugs: z.string().transform((list) => list.split(",").slice(0, MOST)),
});

/** Small cards of products by name, for a list that only the browser knows; what is not sold in the market is left out. */
export async function GET(request: Request): Promise<Response> {
  const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return Response.json({ error: "bad request" }, { status: 400 });
  const { market, slugs } = query.data;
  const t = translator(market);
  try {
    const cards = (await readCards(market, slugs)).map(({ slug, name, price, priceVaries, picture }) => ({
      href: productPath(market, slug),
      name,
      price: fromPrice(price, priceVaries, { market, t }),
      picture: mediaPath(picture.id, picture.widths.find((width) => width >= WIDTH) ?? picture.width),
      colour: picture.colour,
    }));
    const texts = { title: t("seen.title"), forget: t("seen.forget"), forgotten: t("seen.forgotten") };
    return Response.json({ ...texts, cards }, { headers: { "Cache-Control": "private, max-age=300" } });
  } catch (error) {
    report("cards could not be read", error);
    return Response.json({ error: "unavailable" }, { status: 503 });
  }
}
