import type pg from "pg";
import { languages } from "@/lib/markets/markets";
import { currencies, type Currency } from "@/lib/money/currencies";
import { OPENING_STOCK } from "../write-variants";
import { series } from "./series";
import type { Sketch } from "./sketch";

/** How rows of one table are made from the model's: every column that `set` does not name is the model's. */
type Copied = Readonly<{ table: string; from: string; set: Readonly<Record<string, string>> }>;

/** Prices end as they do in the demo catalogue: on a multiple of `step`, less `off`. */
const points: Record<Currency, { step: number; off: number }> = {
  GBP: { step: 100, off: 0 },
  USD: { step: 100, off: 0 },
  EUR: { step: 100, off: 0 },
  SGD: { step: 100, off: 0 },
  CNY: { step: 1000, off: 200 },
  JPY: { step: 100, off: 0 },
  BRL: { step: 1000, off: 100 },
  KWD: { step: 500, off: 0 },
};

// In the form of a uuid, in the order of the numbers: rows come to lie one after the other, and can be told from others.
const idOf = (kind: number, number: string) =>
  `('5eed000${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
export const firstId = "5eed0000-0000-7000-8000-000000000000";
export const lastId = "5eed0000-0000-7000-8000-ffffffffffff";

const sentences = (text: string) => String.raw`regexp_split_to_array(${text}, '(?<=[.!?؟])\s+|(?<=[。！？])')`;
const gap = "CASE WHEN r.language IN ('zh', 'ja') THEN '' ELSE ' ' END";

const copied: readonly Copied[] = [
  {
    table: "Product",
    from: `fresh f JOIN "Product" r ON r.id = f."modelId"`,
    set: {
      ...{ id: "f.id", slug: "f.slug", featured: "false", createdAt: "f.at", position: "1000 + f.n" },
      ...{ widthMm: `r."widthMm" * f.size`, depthMm: `r."depthMm" * f.size`, heightMm: `r."heightMm" * f.size` },
    },
  },
  {
    table: "ProductMaterial",
    from: `fresh f JOIN "ProductMaterial" r ON r."productId" = f."modelId"`,
    set: { productId: "f.id" },
  },
  {
    table: "Variant",
    from: `piece f JOIN "Variant" r ON r.id = f."modelId"`,
    set: {
      ...{ id: "f.id", productId: `f."productId"`, free: "f.free", held: "0", sold: "0" },
      sku: `upper(concat_ws('-', 'SEED', f.n, r."finishSlug", r."sizeSlug"))`,
      ...{ widthMm: `r."widthMm" * f.size`, depthMm: `r."depthMm" * f.size`, heightMm: `r."heightMm" * f.size` },
    },
  },
  {
    table: "Price",
    from: `piece f JOIN "Price" r ON r."variantId" = f."modelId" JOIN point p USING (currency)`,
    set: {
      variantId: "f.id",
      amountMinor: `greatest(1, round(r."amountMinor" * f.price / p.step)) * p.step - p.off`,
    },
  },
  {
    table: "VariantPicture",
    from: `piece f JOIN "VariantPicture" r ON r."variantId" = f."modelId"`,
    set: { variantId: "f.id" },
  },
  // Last, so that what is searched for is derived once, from all the rest.
  {
    table: "ProductText",
    from: `fresh f JOIN "ProductText" r ON r."productId" = f."modelId"
      JOIN "ProductText" mate ON mate."productId" = f."mateId" AND mate.language = r.language
      JOIN series w ON w.language = r.language AND w.at = f.series,
      LATERAL (SELECT ${sentences("r.description")} AS own, ${sentences("mate.description")} AS lent) s`,
    set: {
      ...{ productId: "f.id", name: "r.name || ' ' || w.name || ' ' || f.n", tagline: "mate.tagline" },
      description: `s.own[1] || ${gap} || s.lent[cardinality(s.lent)]`,
    },
  },
];

/** What the statements look up: the names of the series and the price points. For one connection, until it ends. */
export async function prepareTables(client: pg.Client): Promise<void> {
  const named = languages.flatMap((language) => series[language].map((name, at) => ({ language, at, name })));
  const priced = currencies.map((currency) => ({ currency, ...points[currency] }));
  await client.query("CREATE TEMP TABLE series (language text, at int, name text)");
  await client.query("INSERT INTO series SELECT * FROM json_populate_recordset(null::series, $1)", [
    JSON.stringify(named),
  ]);
  await client.query("CREATE TEMP TABLE point (currency char(3), step int, off int)");
  await client.query("INSERT INTO point SELECT * FROM json_populate_recordset(null::point, $1)", [
    JSON.stringify(priced),
  ]);
}

/** Writes the products that are not there yet, with all that belongs to them, in one transaction. */
export async function writeSketches(client: pg.Client, sketches: readonly Sketch[], now: Date): Promise<void> {
  await client.query("BEGIN");
  await client.query(
    `CREATE TEMP TABLE fresh ON COMMIT DROP AS
     SELECT s.*, ${idOf(0, "n")} AS id, model.id AS "modelId", mate.id AS "mateId", $2::timestamptz - n * interval '5 minutes' AS at
     FROM json_to_recordset($1) AS s (n int, slug text, model text, mate text, series int, price float8, size float8, stock int)
     JOIN "Product" model ON model.slug = s.model JOIN "Product" mate ON mate.slug = s.mate
     WHERE NOT EXISTS (SELECT FROM "Product" p WHERE p.id = ${idOf(0, "n")})`,
    [JSON.stringify(sketches), now],
  );
  // One variant in fourteen or so is sold out.
  await client.query(
    `CREATE TEMP TABLE piece ON COMMIT DROP AS
     SELECT f.n, f.price, f.size, f.at, f.id AS "productId", v.id AS "modelId", v.row,
       ${idOf(1, "f.n::bigint * 16 + v.row")} AS id, greatest(0, f.stock * v.row % 61 - 4) AS free
     FROM fresh f JOIN (SELECT id, "productId", row_number() OVER (PARTITION BY "productId" ORDER BY position) AS row
       FROM "Variant") v ON v."productId" = f."modelId"`,
  );
  for (const each of copied) await copyRows(client, each);
  await client.query(
    `INSERT INTO "StockMovement" (id, "variantId", quantity, reason, at)
     SELECT ${idOf(2, "n::bigint * 16 + row")}, id, free, $1, at FROM piece WHERE free > 0`,
    [OPENING_STOCK],
  );
  await client.query("COMMIT");
}

async function copyRows(client: pg.Client, { table, from, set }: Copied): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute
     WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [`"${table}"`],
  );
  const names = rows.map(({ name }) => `"${name}"`);
  const values = rows.map(({ name }) => set[name] ?? `r."${name}"`);
  await client.query(`INSERT INTO "${table}" (${names.join(", ")}) SELECT ${values.join(", ")} FROM ${from}`);
}
