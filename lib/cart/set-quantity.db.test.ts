import { randomUUID } from "node:crypto";
import { aVariant } from "@/tests/support/factories";
import { describe, expect, test } from "@/tests/support/database";
import type { Db } from "@/lib/db/client";
import { MAX_LINES, MAX_PER_LINE } from "./limits";
import { addToCart, setQuantity } from "./set-quantity";

const context = (db: Db) => ({ db, now: () => new Date("2026-01-01T00:00:00Z") });

test("adding the same thing twice adds up, and each change raises the cart's version", async ({ db }) => {
  const variantId = await aVariant(db);
  await addToCart(context(db), "secret", { variantId, quantity: 2 });
  expect(await addToCart(context(db), "secret", { variantId, quantity: 3 })).toEqual({ ok: true, value: { count: 5 } });
  expect(await db.cart.findFirst({ select: { version: true } })).toEqual({ version: 2 });
});

test("ten simultaneous clicks on Add add ten pieces", async ({ db }) => {
  const variantId = await aVariant(db, { free: 50 });
  await Promise.all(Array.from({ length: 10 }, () => addToCart(context(db), "secret", { variantId, quantity: 1 })));
  expect(await db.cartLine.findFirst({ select: { quantity: true } })).toEqual({ quantity: 10 });
});

test("setting a line to nought takes it out; taking out what is not there changes nothing", async ({ db }) => {
  const variantId = await aVariant(db);
  await addToCart(context(db), "secret", { variantId, quantity: 2 });
  expect(await setQuantity(context(db), "secret", { variantId, quantity: 0 })).toEqual({
    ok: true,
    value: { count: 0 },
  });
  await setQuantity(context(db), "secret", { variantId, quantity: 0 });
  expect(await db.cart.findFirst({ select: { version: true } })).toEqual({ version: 2 });
});

describe("a cart refuses, and stays as it was,", () => {
  test.for([
    ["more than one line may hold", 100, MAX_PER_LINE + 1, "line_limit"],
    ["more than there is", 3, 4, "too_few"],
    ["what is sold out", 0, 1, "sold_out"],
  ] as const)("%s", async ([, free, quantity, code], { db }) => {
    const variantId = await aVariant(db, { free });
    expect(await addToCart(context(db), "secret", { variantId, quantity })).toEqual({ ok: false, error: code });
    expect(await db.cartLine.count()).toBe(0);
  });

  test("what the shop does not know", async ({ db }) => {
    const unknown = { variantId: randomUUID(), quantity: 1 };
    expect(await addToCart(context(db), "secret", unknown)).toEqual({ ok: false, error: "unknown_product" });
  });

  test("more lines than a cart may hold", async ({ db }) => {
    await addToCart(context(db), "secret", { variantId: await aVariant(db), quantity: 1 });
    const cart = await db.cart.findFirstOrThrow();
    const others = await Promise.all(Array.from({ length: MAX_LINES - 1 }, () => aVariant(db)));
    const addedAt = new Date("2026-01-01T00:00:00Z");
    await db.cartLine.createMany({
      data: others.map((variantId) => ({ cartId: cart.id, variantId, quantity: 1, addedAt })),
    });
    const oneMore = { variantId: await aVariant(db), quantity: 1 };
    expect(await addToCart(context(db), "secret", oneMore)).toEqual({ ok: false, error: "cart_full" });
  });
});

test("two shoppers' carts do not touch each other", async ({ db }) => {
  const variantId = await aVariant(db);
  await addToCart(context(db), "ada", { variantId, quantity: 2 });
  expect(await addToCart(context(db), "ben", { variantId, quantity: 1 })).toEqual({ ok: true, value: { count: 1 } });
});
