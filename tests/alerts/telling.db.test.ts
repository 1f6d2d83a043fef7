import { forgetAlerts, keptDays } from "@/lib/alerts/forget-alerts";
import { tellAlerts } from "@/lib/alerts/tell-alerts";
import { ada, ask, restock, wait } from "../support/alerts";
import { anOpenOrder, aPaidOrder } from "../support/an-order";
import { aVariant } from "../support/factories";
import { expect, test, type TestShop } from "../support/shop";

const HOUR = 3600;
const DAY = 24 * HOUR;

/** So many people wait, each a minute after the one before. */
async function aQueue(shop: TestShop, people: number): Promise<string> {
  const variantId = await aVariant(shop.context.db, { free: 0 });
  for (let place = 1; place <= people; place += 1) {
    await wait(shop, variantId, `${place}@example.com`);
    await shop.advance(60);
  }
  return variantId;
}

/** Who was told that it is back, in the order of the mails. */
async function told(shop: TestShop): Promise<string[]> {
  await shop.work();
  return shop.letters.filter(({ subject }) => subject === "Pippin vase is back").map(({ to }) => to);
}

test("only who said yes is told, and only once it can be had again", async ({ db, shop }) => {
  const variantId = await aQueue(shop, 1);
  await ask(shop, variantId, { email: "undecided@example.com" });
  expect(await tellAlerts(shop.context)).toBe(0);
  await restock(shop, variantId, 5);
  expect(await tellAlerts(shop.context)).toBe(1);
  expect(await told(shop)).toEqual(["1@example.com"]);
  expect(shop.letters.at(-1)?.text).toMatch(/\/en-GB\/products\/pippin-vase-\w+#pippin-vase-\w+\n/);
  await expect(db.alert.updateMany({ data: { mailedAt: new Date(0) } })).rejects.toThrow("mailed_only_if_confirmed");
});

test("no more are told than there are pieces, who asked first is told first, and the rest when a day is over", async ({
  shop,
}) => {
  const variantId = await aQueue(shop, 4);
  await restock(shop, variantId, 2);
  expect([await tellAlerts(shop.context), await tellAlerts(shop.context)]).toEqual([2, 0]);
  expect((await told(shop)).sort()).toEqual(["1@example.com", "2@example.com"]);
  await restock(shop, variantId, 1);
  expect(await tellAlerts(shop.context)).toBe(1);
  expect((await told(shop)).at(-1)).toBe("3@example.com");
  await shop.advance(DAY);
  expect(await tellAlerts(shop.context)).toBe(1);
  expect((await told(shop)).at(-1)).toBe("4@example.com");
});

test("ten runs at once write one mail to each, and together no more than there are pieces", async ({ db, shop }) => {
  const variantId = await aQueue(shop, 6);
  await restock(shop, variantId, 4);
  const runs = await Promise.all(Array.from({ length: 10 }, () => tellAlerts(shop.context)));
  expect(runs.reduce((sum, each) => sum + each, 0)).toBe(4);
  expect(await db.mail.count({ where: { kind: "back_in_stock" } })).toBe(4);
  expect(new Set(await told(shop)).size).toBe(4);
});

test("a piece that an order gives back is told of", async ({ db, shop }) => {
  const { id, variantId } = await anOpenOrder(shop, { free: 2 });
  await wait(shop, variantId, "eve@example.com");
  expect(await tellAlerts(shop.context)).toBe(0);
  await shop.advance(66 * 60);
  await shop.reconcile();
  expect(await db.order.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: "expired" });
  expect(await tellAlerts(shop.context)).toBe(1);
});

test("an order that holds the variant does not wait for the telling, nor the telling for it", async ({ db, shop }) => {
  const variantId = await aQueue(shop, 1);
  await restock(shop, variantId, 1);
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM "Variant" WHERE id = ${variantId}::uuid FOR UPDATE`;
    expect(await tellAlerts(shop.context)).toBe(1);
  });
});

test("who was told may ask again when it is sold out again", async ({ db, shop }) => {
  const variantId = await aQueue(shop, 1);
  await restock(shop, variantId, 1);
  await tellAlerts(shop.context);
  expect(await told(shop)).toHaveLength(1);
  await restock(shop, variantId, -1);
  await shop.advance(DAY);
  await wait(shop, variantId, "1@example.com");
  await restock(shop, variantId, 1);
  expect(await tellAlerts(shop.context)).toBe(1);
  expect(await db.alert.count()).toBe(1);
  expect(await told(shop)).toEqual(["1@example.com", "1@example.com"]);
});

test("what nobody said yes to is forgotten after two days with its mail, who waits after half a year; orders' mails stay", async ({
  db,
  shop,
}) => {
  await aPaidOrder(shop);
  const variantId = await aVariant(db, { free: 0 });
  await wait(shop, variantId);
  await ask(shop, variantId, { email: "undecided@example.com" });
  const left = async (days: number, hours: number) => {
    await shop.advance(days * DAY + hours * HOUR);
    await forgetAlerts(shop.context);
    return [(await db.alert.findMany()).map(({ email }) => email), await db.mail.count({ where: { orderId: null } })];
  };
  expect(await left(keptDays.unconfirmed, -1)).toEqual([expect.arrayContaining([ada, "undecided@example.com"]), 2]);
  expect(await left(0, 2)).toEqual([[ada], 0]);
  expect(await left(keptDays.waiting - keptDays.unconfirmed, -2)).toEqual([[ada], 0]);
  expect(await left(0, 2)).toEqual([[], 0]);
  expect(await db.mail.count()).toBe(1);
});

test("what was written to is forgotten a month later", async ({ db, shop }) => {
  await restock(shop, await aQueue(shop, 1), 1);
  await tellAlerts(shop.context);
  await shop.advance(keptDays.ended * DAY - HOUR);
  await forgetAlerts(shop.context);
  expect(await db.alert.count()).toBe(1);
  await shop.advance(2 * HOUR);
  await forgetAlerts(shop.context);
  expect(await db.alert.count()).toBe(0);
});
