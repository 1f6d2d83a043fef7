import { aVariant } from "@/tests/support/factories";
import { expect, test } from "@/tests/support/database";
import { marketOf } from "@/tests/support/market";
import type { Db } from "@/lib/db/client";
import { everyProduct } from "./load-products";
import { partsOf, pagesPart, productsPart, sitemapIndex } from "./sitemap";

const origin = "https://shop.example";
const [uk, us] = [marketOf("en-GB"), marketOf("en-US")];

/** So many products on sale in pounds and yen. */
async function someProducts(db: Db, count: number): Promise<string[]> {
  for (let index = 0; index < count; index++) {
    const id = await aVariant(db, { name: `Thing ${index}` });
    await db.variant.update({
      where: { id },
      data: {
        pictures: {
          create: {
            position: 0,
            picture: { create: { id: `p${index}`, width: 800, height: 800, widths: [800], colour: "#fff" } },
          },
        },
      },
    });
  }
  const categories = await db.category.findMany({ select: { id: true } });
  const named = { language: "en", name: "Vessels" };
  await db.categoryText.createMany({
    data: categories.map(({ id }) => ({ ...named, categoryId: id, description: "" })),
  });
  await db.finishText.createMany({ data: [{ finishSlug: "moss", language: "en", name: "Moss" }] });
  const rows = await db.product.findMany({ orderBy: { id: "asc" }, select: { slug: true } });
  return rows.map(({ slug }) => slug);
}

const pathsIn = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => url.replace(origin, ""));

test("the parts of the sitemap hold every product once, however many fit into one", async ({ db }) => {
  const slugs = await someProducts(db, 5);
  const parts = await partsOf(db, 2);
  expect(parts).toHaveLength(3);
  const files = await Promise.all(parts.map((part) => productsPart(db, uk, part, origin, 2)));
  expect(files.flatMap(pathsIn)).toEqual(slugs.map((slug) => `/en-GB/products/${slug}`));
});

test("a market's part leaves out what is not sold there", async ({ db }) => {
  await someProducts(db, 2);
  const [part = ""] = await partsOf(db);
  expect(pathsIn(await productsPart(db, us, part, origin))).toEqual([]);
  expect(pathsIn(await pagesPart(db, us, origin))).toEqual([
    "/en-US",
    ...["delivery", "returns", "privacy", "terms"].map((page) => `/en-US/info/${page}`),
  ]);
});

test("a market's part names the collections of which it sells something", async ({ db }) => {
  await someProducts(db, 1);
  const { id } = await db.product.findFirstOrThrow({ select: { id: true } });
  const text = { language: "en", name: "Supper", description: "", story: "" };
  await db.collection.create({
    data: {
      ...{ slug: "supper", position: 0, pictureId: "p0" },
      texts: { create: text },
      products: { create: { productId: id, position: 0 } },
    },
  });
  const gathered = ["/en-GB/collections", "/en-GB/collections/supper"];
  expect(pathsIn(await pagesPart(db, uk, origin))).toEqual(expect.arrayContaining(gathered));
  expect((await pagesPart(db, us, origin)).includes("collections")).toBe(false);
});

test("the index names the pages and every part of every market", async () => {
  const index = pathsIn(sitemapIndex(["one"], origin));
  expect(index).toHaveLength(20);
  expect(index).toEqual(expect.arrayContaining(["/sitemaps/en-GB/pages.xml", "/sitemaps/ar-KW/one.xml"]));
});

test("products are read batch by batch, each once", async ({ db }) => {
  const slugs = await someProducts(db, 5);
  const read: string[] = [];
  for await (const { slug } of everyProduct(db, uk, 2)) read.push(slug);
  expect(read).toEqual(slugs);
});
