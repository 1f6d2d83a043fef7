import type { Language } from "@/lib/markets/markets";
import { categoryTexts } from "./categories";
import { desk } from "./facts/desk";
import { light } from "./facts/light";
import { play } from "./facts/play";
import { seats } from "./facts/seats";
import { table } from "./facts/table";
import { vessels } from "./facts/vessels";
import { finishes } from "./finishes";
import { catalogueSchema, type Catalogue, type ProductFacts, type TextsOf } from "./schema";
import { deskEn } from "./texts/en/desk";
import { lightEn } from "./texts/en/light";
import { playEn } from "./texts/en/play";
import { seatsEn } from "./texts/en/seats";
import { tableEn } from "./texts/en/table";
import { vesselsEn } from "./texts/en/vessels";
import { deskJa } from "./texts/ja/desk";
import { lightJa } from "./texts/ja/light";
import { playJa } from "./texts/ja/play";
import { seatsJa } from "./texts/ja/seats";
import { tableJa } from "./texts/ja/table";
import { vesselsJa } from "./texts/ja/vessels";
import { deskZh } from "./texts/zh/desk";
import { lightZh } from "./texts/zh/light";
import { playZh } from "./texts/zh/play";
import { seatsZh } from "./texts/zh/seats";
import { tableZh } from "./texts/zh/table";
import { vesselsZh } from "./texts/zh/vessels";

/** What the shop sells before anybody has added anything: facts, prices and texts of every product, shelf by shelf. */
export const catalogueData = {
  finishes,
  categories: [
    shelf("vessels", vessels, { en: vesselsEn, zh: vesselsZh, ja: vesselsJa }),
    shelf("table", table, { en: tableEn, zh: tableZh, ja: tableJa }),
    shelf("light", light, { en: lightEn, zh: lightZh, ja: lightJa }),
    shelf("seats", seats, { en: seatsEn, zh: seatsZh, ja: seatsJa }),
    shelf("desk", desk, { en: deskEn, zh: deskZh, ja: deskJa }),
    shelf("play", play, { en: playEn, zh: playZh, ja: playJa }),
  ],
};

/** Throws, naming everything that is wrong, before a faulty catalogue can reach a database. */
export function readCatalogue(data: unknown = catalogueData): Catalogue {
  return catalogueSchema.parse(data);
}

function shelf<const Facts extends readonly ProductFacts[]>(
  slug: keyof typeof categoryTexts,
  facts: Facts,
  texts: Record<Language, TextsOf<Facts>>,
) {
  const textsOf = (product: Facts[number]["slug"]) => ({
    en: texts.en[product],
    zh: texts.zh[product],
    ja: texts.ja[product],
  });
  const products = facts.map((product) => ({ ...product, texts: textsOf(product.slug) }));
  return { slug, texts: categoryTexts[slug], products };
}
