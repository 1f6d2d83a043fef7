import { Prisma } from "@/generated/prisma/client";
import { loadFilterNames } from "@/lib/catalog/listing/load-names";
import { loadSuggestions, namesLike } from "@/lib/catalog/search/suggest";
import type { Db } from "@/lib/db/client";
import { readCatalogue } from "@/prisma/seed/catalogue/catalogue";
import { writeCatalogue } from "@/prisma/seed/write-catalogue";
import { picturesOf } from "../support/catalogue-pictures";
import { expect, test } from "../support/database";
import { marketOf } from "../support/market";

/** The demo shop, to be typed at. One test walks through many beginnings: filling the shop is what takes time. */
async function theShop(db: Db) {
  const catalogue = readCatalogue();
  await writeCatalogue(db, { catalogue, pictures: picturesOf(catalogue), now: new Date("2026-01-01T00:00:00Z") });
  return async (code: string, query: string) => {
    const { products } = await loadSuggestions(db, marketOf(code), query);
    return products.map(({ slug }) => slug);
  };
}

test("the beginning of a name finds it, in every script and whatever its accents", async ({ db }) => {
  const find = await theShop(db);
  for (const [code, query, slug] of [
    ["en-GB", "va", "pippin-vase"],
    ["en-GB", "TABLE la", "dusk-lamp"],
    ["en-GB", "be", "furrow-bench"],
    ["de-DE", "tischl", "dusk-lamp"],
    ["fr-FR", "thei", "bramley-teapot"],
    ["es-ES", "jarr", "pippin-vase"],
    ["pt-BR", "vas", "pippin-vase"],
    ["zh-CN", "花", "pippin-vase"],
    ["zh-CN", "台灯", "dusk-lamp"],
    ["ja-JP", "フラワ", "pippin-vase"],
    ["ar-KW", "مزهر", "pippin-vase"],
    ["ar-KW", "مَزْه", "pippin-vase"],
  ] as const) {
    expect(await find(code, query), `${query} in ${code}`).toContain(slug);
  }
});

test("slips, synonyms and words that stand in no name find what a search would find", async ({ db }) => {
  const find = await theShop(db);
  for (const [code, query, slug] of [
    ["en-GB", "vsae", "pippin-vase"],
    ["en-GB", "tabel lamp", "dusk-lamp"],
    ["en-GB", "couch", "hollow-chair"],
    ["en-GB", "brass", "tallow-holders"],
    ["zh-CN", "小平果花瓶", "pippin-vase"],
    ["ja-JP", "フラワーペース", "pippin-vase"],
    ["ar-KW", "مزهربة", "pippin-vase"],
  ] as const) {
    expect(await find(code, query), `${query} in ${code}`).toContain(slug);
  }
});

test("who is in a name comes before who is in a story, and never more than six", async ({ db }) => {
  const find = await theShop(db);
  expect((await find("en-GB", "lamp")).sort()).toEqual(["dusk-lamp", "heron-lamp", "moon-lamp", "pleat-lamp"]);
  expect(await find("en-GB", "t")).toHaveLength(6);
  expect(await find("en-GB", "wood")).toHaveLength(6);
});

test("what is not sold in a market is not suggested there", async ({ db }) => {
  const find = await theShop(db);
  await db.price.deleteMany({ where: { currency: "GBP", variant: { product: { slug: "pippin-vase" } } } });
  expect(await find("en-GB", "va")).not.toContain("pippin-vase");
  expect(await find("en-US", "va")).toContain("pippin-vase");
});

test("nothing that is typed is taken for a command, and nothing found is nothing", async ({ db }) => {
  const find = await theShop(db);
  for (const query of ["zzzzzzzzz", "%", "\\", "'", "' OR 1=1 --", "(((", "&|!:*<->", "a".repeat(80), "💡", "٪"]) {
    expect(await find("en-GB", query), query).toEqual([]);
  }
});

test("names are found by an index of their own", async ({ db }) => {
  await theShop(db);
  const plan = await db.$transaction(async (tx) => {
    // So few products are read faster from one end to the other; the question is whether it could be otherwise.
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    return tx.$queryRaw<Record<string, string>[]>(Prisma.sql`
      EXPLAIN SELECT "productId" FROM search.document d
      WHERE d.language = 'en' AND ts_filter(d.words, '{a}') @@ (SELECT search.begun('va', 'en'))`);
  });
  expect(plan.flatMap(Object.values).join("\n")).toContain("document_en_ts_filter_idx");
});

test("shelves, materials and finishes are suggested by what the market calls them", async ({ db }) => {
  await theShop(db);
  const called = async (code: string, said: string) =>
    namesLike(await loadFilterNames(db, marketOf(code)), said).map(({ kind, value }) => `${kind} ${value}`);
  expect(await called("en-GB", "cer")).toEqual(["material ceramic"]);
  expect(await called("de-DE", "holz")).toContain("material wood");
  expect(await called("zh-CN", "玻璃")).toEqual(["material glass"]);
  expect(await called("ar-KW", "زجا")).toEqual(["material glass"]);
  expect(await called("en-GB", "ceramic zebra")).toEqual([]);
});
