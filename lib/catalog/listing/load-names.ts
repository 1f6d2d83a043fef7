import type { Db } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { textIn } from "../views";
import type { FilterName, FilterNames } from "./types";

/** What every finish, material and category is called here, by name. */
export async function loadFilterNames(db: Db, market: Market): Promise<FilterNames> {
  const texts = { where: { language: { in: [market.language, "en"] } }, select: { language: true, name: true } };
  const [categories, finishes, materials] = await Promise.all([
    db.category.findMany({ orderBy: { position: "asc" }, select: { slug: true, texts } }),
    db.finish.findMany({ select: { slug: true, hex: true, texts } }),
    db.material.findMany({ select: { slug: true, texts } }),
  ]);
  type Row = { slug: string; hex?: string; texts: { language: string; name: string }[] };
  const named = (rows: Row[]) =>
    rows
      .filter((row) => row.texts.length > 0)
      .map(({ slug, hex, texts }): FilterName => ({
        value: slug,
        name: textIn(texts, market.language).name,
        ...(hex && { hex }),
      }));
  const { compare } = new Intl.Collator(market.locale);
  const sorted = (rows: Row[]) => named(rows).sort((a, b) => compare(a.name, b.name));
  return { category: named(categories), finish: sorted(finishes), material: sorted(materials) };
}
