import { expectAccessible } from "./fixtures/axe";
import { cards, expect, test } from "./fixtures/test";

const vase = { slug: "pippin-vase", finish: "Moss" };

test("a receipt has nothing in anybody's way", async ({ page, shop, plain }) => {
  const { order } = await plain.order(vase);
  await page.goto(order);
  await expect(shop.heading(shop.words.thanks)).toBeVisible();
  await expectAccessible(page);
});

test("an order that waits has nothing in anybody's way", async ({ page, shop, plain }) => {
  const { order } = await plain.order(vase, cards.slow);
  await page.goto(order);
  await expect(shop.heading("Waiting for your bank")).toBeVisible();
  await expectAccessible(page);
});

test("an order that failed has nothing in anybody's way", async ({ page, shop, psp, plain }) => {
  const { order, payPage } = await plain.order(vase, cards.slow);
  await psp.settle(payPage, "failed");
  await page.goto(order);
  await expect(shop.heading("The payment did not go through")).toBeVisible();
  await expectAccessible(page);
});

test("an order not paid yet has nothing in anybody's way", async ({ page, shop, psp, plain }) => {
  await plain.put(vase);
  await page.goto(await psp.wayBack(await plain.pay()));
  await expect(shop.heading("Not paid yet")).toBeVisible();
  await expectAccessible(page);
});

test("an order that expired has nothing in anybody's way", async ({ page, shop, psp, plain }) => {
  await plain.put(vase);
  const payPage = await plain.pay();
  await psp.expire(payPage);
  await page.goto(await psp.wayBack(payPage));
  await expect(shop.heading("This order has closed")).toBeVisible();
  await expectAccessible(page);
});

test("the pay page has nothing in anybody's way: fresh, with mistakes, declined, paid", async ({
  page,
  shop,
  psp,
  plain,
}) => {
  await plain.put(vase);
  const payPage = await plain.pay();
  await page.goto(payPage);
  await page.getByText("Test cards").click();
  await expectAccessible(page);
  await psp.payButton().click();
  await expect(page.getByRole("alert")).toContainText("Enter an e-mail address");
  await expectAccessible(page);
  await psp.fillDetails();
  await psp.payWith(cards.declined);
  await expect(page.getByRole("alert")).toContainText("Your bank declined this card.");
  await expectAccessible(page);
  await plain.payAt(payPage);
  await page.goto(payPage);
  await expect(shop.heading("This order is already paid")).toBeVisible();
  await expectAccessible(page);
});

test("an expired pay page has nothing in anybody's way", async ({ page, shop, psp, plain }) => {
  await plain.put(vase);
  const payPage = await plain.pay();
  await psp.expire(payPage);
  await page.goto(payPage);
  await expect(shop.heading("This payment page has expired")).toBeVisible();
  await expectAccessible(page);
});
