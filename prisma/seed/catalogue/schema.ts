import { z } from "zod";
import { languages, markets } from "@/lib/markets/markets";

const slug = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const line = z.string().trim().min(1).max(80);
const paragraph = z.string().trim().min(10).max(420);

// A record whose keys are an enum must have them all: no language and no market's currency can be forgotten.
const inEveryLanguage = <T extends z.ZodType>(text: T) => z.record(z.enum(languages), text);
const prices = z.record(z.enum(markets.map(({ currency }) => currency)), z.int().positive().max(99_999_999));

const productTexts = z.strictObject({
  name: line,
  tagline: line,
  description: paragraph,
  materials: z.string().trim().min(2).max(160),
  care: z.string().trim().min(5).max(240),
});

const measures = z.strictObject({
  width: z.int().positive(),
  depth: z.int().positive(),
  height: z.int().positive(),
});

const variant = z.strictObject({
  finish: slug,
  /** Only where a product is made in several. */
  size: slug.optional(),
  sku: z.string().regex(/^[A-Z]{3}-[A-Z]{3}(-[SML])?$/),
  weightGrams: z.int().positive(),
  stock: z.int().nonnegative(),
  /** Only where this variant costs or measures something else than the product does. */
  prices: prices.optional(),
  sizeMm: measures.optional(),
});

const productFacts = z.strictObject({
  slug,
  featured: z.boolean().default(false),
  sizeMm: measures,
  prices,
  variants: z.array(variant).readonly(),
});

const catalogue = z.strictObject({
  finishes: z.array(z.strictObject({ slug, hex: z.string().regex(/^#[0-9A-F]{6}$/), names: inEveryLanguage(line) })),
  materials: z.array(z.strictObject({ slug, names: inEveryLanguage(line) })).readonly(),
  sizes: z.array(z.strictObject({ slug, names: inEveryLanguage(line) })),
  categories: z.array(
    z.strictObject({
      slug,
      texts: inEveryLanguage(z.strictObject({ name: line, description: z.string().trim().min(5).max(160) })),
      products: z
        .array(productFacts.extend({ madeOf: z.array(slug).min(1).readonly(), texts: inEveryLanguage(productTexts) }))
        .min(1),
    }),
  ),
  collections: z.array(
    z.strictObject({
      slug,
      /** One of the catalogue's pictures, by its file's name. */
      picture: z.string(),
      products: z.array(slug).min(1),
      texts: inEveryLanguage(
        z.strictObject({ name: line, description: z.string().trim().min(5).max(160), story: paragraph }),
      ),
    }),
  ),
});

/** Refuses a name that is used twice and a finish, size or material that is not ours, which the shape alone cannot tell. */
export const catalogueSchema = catalogue.superRefine(
  ({ finishes, sizes, materials, categories, collections }, context) => {
    const products = categories.flatMap((category) => category.products);
    const variants = products.flatMap((product) => product.variants);
    const known = new Set(finishes.map((finish) => finish.slug));
    const knownSizes = new Set(sizes.map((size) => size.slug));
    const stuff = new Set(materials.map((material) => material.slug));
    const sold = new Set(products.map((product) => product.slug));
    const faults = [
      ...twice(categories.map((category) => category.slug)).map((found) => `two categories are called ${found}`),
      ...twice(products.map((product) => product.slug)).map((found) => `two products are called ${found}`),
      ...twice(variants.map(({ sku }) => sku)).map((sku) => `two variants have the sku ${sku}`),
      ...variants.filter(({ finish }) => !known.has(finish)).map(({ finish }) => `no finish is called ${finish}`),
      ...products
        .flatMap(({ madeOf }) => madeOf.filter((slug) => !stuff.has(slug)))
        .map((m) => `no material is called ${m}`),
      ...variants.flatMap(({ size }) => (size && !knownSizes.has(size) ? [`no size is called ${size}`] : [])),
      ...products.flatMap(({ slug, variants: own }) =>
        twice(own.map(({ finish, size }) => `${finish} ${size}`)).map((choice) => `${slug} comes twice in ${choice}`),
      ),
      ...products
        .filter(({ variants: own }) => new Set(own.map(({ size }) => size === undefined)).size > 1)
        .map(({ slug }) => `${slug} has a size in one variant and none in another`),
      ...twice(collections.map((collection) => collection.slug)).map((found) => `two collections are called ${found}`),
      ...collections.flatMap(({ slug, products: own }) => [
        ...own.filter((product) => !sold.has(product)).map((product) => `${slug} holds ${product}, which nobody sells`),
        ...twice(own).map((product) => `${slug} holds ${product} twice`),
      ]),
    ];
    for (const message of faults) context.addIssue({ code: "custom", message });
  },
);

function twice(names: string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

export type ProductTexts = z.input<typeof productTexts>;
export type ProductFacts = z.input<typeof productFacts>;
export type Catalogue = z.output<typeof catalogueSchema>;

/** The texts of one shelf: exactly one entry for each of its products. */
export type TextsOf<Facts extends readonly ProductFacts[]> = Record<Facts[number]["slug"], ProductTexts>;
