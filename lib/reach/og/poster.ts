import { heroes } from "@/lib/catalog/heroes";
import { getCategories, getCollections, getProduct } from "@/lib/catalog/queries";
import type { PictureView } from "@/lib/catalog/types";
import { translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { mediaFileName, mediaStore, readMedia } from "@/lib/media/store";
import { formatMoney } from "@/lib/money/money";
import { drawPoster, type Poster } from "./draw";

type Page =
  { kind: "home" } | { kind: "all-collections" } | { kind: "categories" | "collections" | "products"; slug: string };
type Sketch = Omit<Poster, "photo"> & { picture: Pick<PictureView, "id" | "widths"> };

/** So many drawings are kept, of about 40 kB each; the longest kept goes first. */
const MOST_KEPT = 100;
const kept = new Map<string, Promise<Buffer>>();

/** The picture of a page as a JPEG, or null where there is no such page. Drawn anew once anything on it has changed. */
export async function posterOf(page: Page, market: Market, dataDir: string): Promise<Buffer | null> {
  const sketch = await sketchOf(page, market);
  if (!sketch) return null;
  const key = JSON.stringify([market.code, sketch]);
  const known = kept.get(key);
  if (known) return known;
  const drawing = draw(sketch, market, dataDir);
  kept.set(key, drawing);
  drawing.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return drawing;
}

async function draw({ picture, ...words }: Sketch, market: Market, dataDir: string): Promise<Buffer> {
  const width = picture.widths.find((each) => each >= 800) ?? picture.widths.at(-1) ?? 0;
  const photo = await readMedia(mediaStore(dataDir), mediaFileName(picture.id, width));
  return drawPoster({ ...words, photo }, market, dataDir);
}

async function sketchOf(page: Page, market: Market): Promise<Sketch | null> {
  const t = translator(market);
  if (page.kind === "home") {
    return { title: t("home.heading"), line: t("home.lead"), price: null, picture: heroes[0] };
  }
  if (page.kind === "all-collections") {
    const [first] = await getCollections(market);
    const words = { title: t("collections.title"), line: t("collections.lead"), price: null };
    return first ? { ...words, picture: first.picture } : null;
  }
  if (page.kind !== "products") {
    const shelves = await (page.kind === "categories" ? getCategories(market) : getCollections(market));
    const shelf = shelves.find(({ slug }) => slug === page.slug);
    return shelf ? { title: shelf.name, line: shelf.description, price: null, picture: shelf.picture } : null;
  }
  const product = await getProduct(market, page.slug);
  const [shown] = product?.variants ?? [];
  const [picture] = shown?.pictures ?? [];
  if (!product || !shown || !picture) return null;
  return { title: product.name, line: product.tagline, price: cheapest(product.variants, market), picture };
}

function cheapest(variants: readonly { price: { minor: number } }[], market: Market): string {
  const amounts = variants.map(({ price }) => price.minor);
  const lowest = Math.min(...amounts);
  const shown = formatMoney({ minor: lowest, currency: market.currency }, market.locale);
  return amounts.every((amount) => amount === lowest) ? shown : translator(market)("product.from", { price: shown });
}
