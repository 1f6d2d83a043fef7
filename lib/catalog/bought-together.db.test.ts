import { randomUUID } from "node:crypto";
import type { Db } from "@/lib/db/client";
import { defaultMarket } from "@/lib/markets/markets";
import { describe, expect, test } from "@/tests/support/database";
import { anotherSize, aVariant } from "@/tests/support/factories";
import { countBoughtTogether, loadTogether } from "./bought-together";

const now = new Date("2026-06-01T00:00:00Z");
const lastWeek = new Date("2026-05-25T00:00:00Z");

async function aThing(db: Db, name: string) {
  const variantId = await aVariant(db, { name });
  const picture = { id: variantId.slice(-16), width: 10, height: 10, widths: [10], colour: "#ffffff" };
  await db.variantPicture.create({
    data: { position: 0, variant: { connect: { id: variantId } }, picture: { create: picture } },
  });
  const moss = { finishSlug: "moss", language: "en" };
  await db.finishText.upsert({ where: { finishSlug_language: moss }, create: { ...moss, name: "Moss" }, update: {} });
  const { product } = await db.variant.findUniqueOrThrow({ where: { id: variantId }, include: { product: true } });
  return { variantId, slug: product.slug };
}

type Thing = Awaited<ReturnType<typeof aThing>>;
type Wish = { paidAt?: Date; state?: "paid" | "refunded" | "awaiting_payment"; times?: number };

/** So many orders of these things, written as the money path leaves them. */
async function orders(db: Db, things: readonly Thing[], { paidAt = lastWeek, state = "paid", times = 1 }: Wish = {}) {
  for (let left = times; left > 0; left -= 1) {
    const cart = await db.cart.create({ data: { secretHash: randomUUID(), updatedAt: paidAt } });
    const mark = cart.id;
    await db.order.create({
      data: {
        ...{ reference: mark, token: mark, cartId: cart.id, cartVersion: 1, market: "en-GB", currency: "GBP", state },
        ...{ subtotalMinor: 0, shippingMinor: 0, totalMinor: 0, placedAt: paidAt, paidAt },
        lines: {
          createMany: {
            data: things.map(({ variantId, slug }, position) => ({
              ...{ variantId, position, sku: slug, slug, name: slug, finish: "Moss" },
              ...{ unitMinor: 0, quantity: 1, totalMinor: 0 },
            })),
          },
        },
      },
    });
  }
}

const together = async (db: Db, ...things: Thing[]) =>
  (
    await loadTogether(
      db,
      defaultMarket,
      things.map(({ slug }) => slug),
    )
  ).map(({ card }) => card.name);

describe("often bought together", () => {
  test("is offered by the first variant there is, named by finish and size, and not at all once sold out", async ({
    db,
  }) => {
    const [vase, bowl] = [await aThing(db, "Vase"), await aThing(db, "Bowl")];
    const large = await anotherSize(db, bowl.variantId, "large");
    const { pictureId } = await db.variantPicture.findFirstOrThrow({ where: { variantId: bowl.variantId } });
    await db.variantPicture.create({ data: { variantId: large, pictureId, position: 0 } });
    await orders(db, [vase, bowl], { times: 3 });
    await countBoughtTogether(db, now);
    const offered = async () =>
      (await loadTogether(db, defaultMarket, [vase.slug])).map(({ variantId, label }) => [variantId, label]);
    expect(await offered()).toEqual([[bowl.variantId, "Moss"]]);
    await db.variant.update({ where: { id: bowl.variantId }, data: { free: 0 } });
    expect(await offered()).toEqual([[large, "Moss, Large"]]);
    await db.variant.update({ where: { id: large }, data: { free: 0 } });
    expect(await offered()).toEqual([]);
  });

  test("is what at least three paid orders share, the most frequent first", async ({ db }) => {
    const [vase, bowl] = [await aThing(db, "Vase"), await aThing(db, "Bowl")];
    const [cup, lamp] = [await aThing(db, "Cup"), await aThing(db, "Lamp")];
    await orders(db, [vase, bowl], { times: 3 });
    await orders(db, [vase, cup], { times: 4 });
    await orders(db, [vase, lamp], { times: 2 });
    await countBoughtTogether(db, now);
    expect(await together(db, vase)).toEqual(["Cup", "Bowl"]);
    expect(await together(db, bowl)).toEqual(["Vase"]);
    expect(await together(db, lamp)).toEqual([]);
    expect(await together(db, vase, cup)).toEqual(["Bowl"]);
  });

  test("does not count orders that were not paid, were given back or are a year old", async ({ db }) => {
    const [vase, bowl] = [await aThing(db, "Vase"), await aThing(db, "Bowl")];
    await orders(db, [vase, bowl], { times: 2 });
    await orders(db, [vase, bowl], { times: 3, state: "refunded" });
    await orders(db, [vase, bowl], { times: 3, state: "awaiting_payment" });
    await orders(db, [vase, bowl], { times: 3, paidAt: new Date("2025-05-25T00:00:00Z") });
    await countBoughtTogether(db, now);
    expect(await together(db, vase)).toEqual([]);
  });

  test("forgets pairs that no longer count, and counts the others anew", async ({ db }) => {
    const [vase, bowl] = [await aThing(db, "Vase"), await aThing(db, "Bowl")];
    await orders(db, [vase, bowl], { times: 3 });
    await countBoughtTogether(db, now);
    await orders(db, [vase, bowl]);
    await countBoughtTogether(db, now);
    expect(await db.boughtTogether.findMany({ select: { orders: true } })).toEqual([{ orders: 4 }, { orders: 4 }]);
    await countBoughtTogether(db, new Date("2028-01-01T00:00:00Z"));
    expect(await db.boughtTogether.count()).toBe(0);
  });
});
