import { categoryPath, collectionPath, collectionsPath, homePath, productPath } from "@/lib/catalog/paths";
import type { CollectionPage, ListingView, ShelfPage } from "@/lib/catalog/listing/types";
import type { CollectionLink, ProductCard, ProductView } from "@/lib/catalog/types";
import type { HomeView } from "@/lib/catalog/load";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { formatMoney } from "@/lib/money/money";
import { freeShippingFrom } from "@/lib/pricing/shipping";

type Page = { market: Market; t: Translator; origin: string };

export function homeMarkdown({ featured, categories, collections }: HomeView, page: Page): string {
  const { market, t } = page;
  const shelves = categories.map(({ slug, name, description }) => {
    return `- ${link(name, categoryPath(market, slug), page)}: ${plain(description)}`;
  });
  return blocks(
    `# ${plain(t("meta.title"))}`,
    t("home.lead"),
    `## ${t("home.categories")}`,
    shelves.join("\n"),
    collections.length === 0 ? "" : `## ${t("collections.title")}`,
    gathered(collections, page),
    `## ${t("home.featured")}`,
    cards(featured, page),
    `## ${t("home.factsHeading")}`,
    facts(page),
  );
}

export function categoryMarkdown({ shelf, listing }: ShelfPage, page: Page): string {
  return blocks(`# ${plain(shelf.name)}`, plain(shelf.description), goods(listing, page), up(page));
}

export function collectionsMarkdown(collections: readonly CollectionLink[], page: Page): string {
  const { t } = page;
  return blocks(`# ${t("collections.title")}`, t("collections.lead"), gathered(collections, page), up(page));
}

export function collectionMarkdown({ shelf, listing }: CollectionPage, page: Page): string {
  const { market, t } = page;
  return blocks(
    `# ${plain(shelf.name)}`,
    plain(shelf.description),
    plain(shelf.story),
    goods(listing, page),
    `${link(t("collections.title"), collectionsPath(market), page)} · ${up(page)}`,
  );
}

function goods({ total, products }: ListingView, page: Page): string {
  const { t } = page;
  const shown = total === 0 ? t("category.empty") : cards(products, page);
  return blocks(t("category.count", { count: total }), shown).trim();
}

function gathered(collections: readonly CollectionLink[], page: Page): string {
  const lines = collections.map(({ slug, name, description }) => {
    return `- ${link(name, collectionPath(page.market, slug), page)}: ${plain(description)}`;
  });
  return lines.join("\n");
}

export function productMarkdown(product: ProductView, page: Page): string {
  const { market, t } = page;
  const { name, tagline, description, materials, care, category, variants, related } = product;
  const offers = variants.map(({ sku, label, price, inStock }) => {
    return `| ${cell(label)} | ${cell(sku)} | ${formatMoney(price, market.locale)} | ${t(inStock ? "product.inStock" : "product.soldOut")} |`;
  });
  return blocks(
    `# ${plain(name)}`,
    plain(tagline),
    [`| ${t("product.finish")} | SKU | ${market.currency} | |`, "| --- | --- | --- | --- |", ...offers].join("\n"),
    `## ${t("product.about")}`,
    plain(description),
    `- ${t("product.materials")}: ${plain(materials)}\n- ${t("product.care")}: ${plain(care)}\n- ${t("product.size")}: ${measures(product)}`,
    facts(page),
    related.length === 0 ? "" : `## ${t("product.related")}\n\n${cards(related, page)}`,
    `${link(category.name, categoryPath(market, category.slug), page)} · ${up(page)}`,
  );
}

/** Once for all variants, or for each where its size has its own. */
function measures({ variants }: ProductView): string {
  const said = variants.map(
    ({ measures: { widthMm, depthMm, heightMm } }) => `${widthMm} × ${depthMm} × ${heightMm} mm`,
  );
  const [one = ""] = said;
  if (said.every((each) => each === one)) return one;
  return variants.map(({ label }, index) => `${plain(label)} ${said[index]}`).join("; ");
}

function cards(products: readonly ProductCard[], page: Page): string {
  const { market, t } = page;
  const lines = products.map(({ slug, name, tagline, price, priceVaries }) => {
    const shown = formatMoney(price, market.locale);
    const cost = priceVaries ? t("product.from", { price: shown }) : shown;
    return `- ${link(name, productPath(market, slug), page)}, ${cost}: ${plain(tagline)}`;
  });
  return lines.join("\n");
}

function facts({ market, t }: Page): string {
  const countries = new Intl.DisplayNames(market.locale, { type: "region" });
  const where = new Intl.ListFormat(market.locale, { type: "disjunction" }).format(
    market.deliversTo.map((country) => countries.of(country) ?? country),
  );
  const free = formatMoney(freeShippingFrom(market.currency), market.locale);
  const said = [
    t("product.tax"),
    t("product.delivery", { countries: where }),
    t("product.freeFrom", { amount: free }),
    t("product.returns"),
    t("product.secure"),
  ];
  return said.map((sentence) => `- ${sentence}`).join("\n");
}

const up = (page: Page) => link(page.t("product.home"), homePath(page.market), page);
const link = (text: string, path: string, { origin }: Page) => `[${plain(text)}](${origin}${path}.md)`;
const cell = (text: string) => plain(text).replaceAll("|", "\\|");
const blocks = (...parts: string[]) => `${parts.filter((part) => part !== "").join("\n\n")}\n`;

/** Text of the catalogue on one line, with nothing in it that Markdown would act on. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>]/g, "\\$&");
}
