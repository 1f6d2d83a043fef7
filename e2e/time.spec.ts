import { expect, test } from "./fixtures/test";

test("seventy minutes later by the one clock, an order nobody paid has closed and its cart still waits", async ({
  page,
  shop,
  psp,
  plain,
}) => {
  await plain.put({ slug: "morrow-cup", finish: "Chalk" });
  const payPage = await plain.pay();
  const order = await psp.wayBack(payPage);
  await psp.letPass({ minutes: 70 });
  await page.goto(order);
  await expect(shop.heading("This order has closed")).toBeVisible();
  await page.getByRole("link", { name: "Back to your cart" }).click();
  await expect(shop.line("Morrow cup")).toBeVisible();
  expect(await shop.pay()).not.toBe(payPage);
});
