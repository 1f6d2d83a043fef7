import { languages, type Language } from "@/lib/markets/markets";
import { categoryTexts } from "./categories";
import { collections } from "./collections";
import { desk } from "./facts/desk";
import { light } from "./facts/light";
import { play } from "./facts/play";
import { seats } from "./facts/seats";
import { table } from "./facts/table";
import { vessels } from "./facts/vessels";
import { finishes } from "./finishes";
import { madeOf, materials } from "./materials";
import { sizes } from "./sizes";
import { catalogueSchema, type Catalogue, type ProductFacts, type TextsOf } from "./schema";
import { ar } from "./texts/ar";
import { de } from "./texts/de";
import { en } from "./texts/en";
import { es } from "./texts/es";
import { fr } from "./texts/fr";
import { ja } from "./texts/ja";
import { pt } from "./texts/pt";
import { zh } from "./texts/zh";

const texts = { ar, de, en, es, fr, ja, pt, zh };

/** What the shop sells before anybody has added anything: facts, prices and texts of every product, shelf by shelf. */
export const catalogueData = {
  finishes,
  materials,
  sizes,
  categories: [
    shelf("vessels", vessels, (language) => texts[language].vessels),
    shelf("table", table, (language) => texts[language].table),
    shelf("light", light, (language) => texts[language].light),
    shelf("seats", seats, (language) => texts[language].seats),
    shelf("desk", desk, (language) => texts[language].desk),
    shelf("play", play, (language) => texts[language].play),
  ],
  collections,
};

/** Throws, naming everything that is wrong, before a faulty catalogue can reach a database. */
export function readCatalogue(data: unknown = catalogueData): Catalogue {
  return catalogueSchema.parse(data);
}

function shelf<const Facts extends readonly (ProductFacts & { slug: keyof typeof madeOf })[]>(
  slug: keyof typeof categoryTexts,
  facts: Facts,
  textsIn: (language: Language) => TextsOf<Facts>,
) {
  const textsOf = (product: Facts[number]["slug"]) => inEveryLanguage((language) => textsIn(language)[product]);
  const products = facts.map((product) => ({ ...product, madeOf: madeOf[product.slug], texts: textsOf(product.slug) }));
  return { slug, texts: categoryTexts[slug], products };
}

function inEveryLanguage<T>(text: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(languages.map((language) => [language, text(language)])) as Record<Language, T>;
}
