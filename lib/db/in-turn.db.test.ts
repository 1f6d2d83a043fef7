import { setImmediate } from "node:timers/promises";
import { expect, onTestFinished } from "vitest";
import { aVariant } from "@/tests/support/factories";
import { test } from "@/tests/support/database";
import { InTurn } from "./in-turn";

test("relations read within a transaction are asked for one after the other: pg has nothing to warn of", async ({
  db,
}) => {
  await aVariant(db);
  const warnings: string[] = [];
  const hear = ({ message }: Error) => warnings.push(message);
  process.on("warning", hear);
  onTestFinished(() => void process.off("warning", hear));
  const [product] = await db.$transaction((tx) =>
    tx.product.findMany({ include: { category: true, texts: true, variants: { include: { prices: true } } } }),
  );
  await setImmediate();
  expect(product?.variants[0]?.prices).toHaveLength(2);
  expect(warnings).toEqual([]);
});

test("a statement that fails fails alone: the one after it on the same connection is answered", async ({
  databaseUrl,
}) => {
  const client = new InTurn(databaseUrl);
  await client.connect();
  const answers = await Promise.allSettled([client.query("SELECT 1 / 0"), client.query("SELECT 1 AS one")]);
  // Before the database is dropped, which what hears of a test's end comes after.
  await client.end();
  expect(answers).toMatchObject([{ status: "rejected" }, { status: "fulfilled", value: { rows: [{ one: 1 }] } }]);
});
