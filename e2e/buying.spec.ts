import { expect, test } from "./fixtures/test";

test("a guest buys one thing and lands on a receipt", { tag: "@phone" }, async ({ page, shop, psp }) => {
  await shop.visitProduct("pippin-vase");
  await shop.pressAdd({ finish: "Moss" });
  await shop.goToCart();
  await expect(shop.line("Pippin vase")).toHaveCount(1);
  await shop.pay();
  await psp.pay({ email: "receipt@shopper.example" });
  await expect(shop.heading(shop.words.thanks)).toBeVisible();
  await expect(page.getByText("receipt@shopper.example")).toBeVisible();
  await expect(page.getByText("1 Orchard Row")).toBeVisible();
  await expect(shop.cartLink()).toHaveText("Cart");
});

test("two things, one in a changed quantity, cost the same on cart, pay page and order", async ({
  page,
  shop,
  psp,
}) => {
  await shop.addToCart({ slug: "pippin-vase", finish: "Moss" });
  await shop.addToCart({ slug: "morrow-cup", finish: "Chalk", quantity: 3 });
  await shop.goToCart();
  await expect(shop.cartLink()).toHaveText("Cart4");
  await shop.quantityOf("Morrow cup").selectOption("2");
  await expect.poll(() => shop.amounts()).toEqual({ subtotal: "£92.00", delivery: "Free", total: "£92.00" });
  await expect(shop.cartLink()).toHaveText("Cart3");
  await shop.pay();
  await expect(psp.payButton()).toHaveText("Pay £92.00");
  await expect(page.getByText("Quantity 2 · £22.00 each")).toBeVisible();
  await psp.pay();
  await expect(shop.heading(shop.words.thanks)).toBeVisible();
  expect(await shop.amounts()).toEqual({ subtotal: "£92.00", delivery: "Free", total: "£92.00" });
});

test("delivery is counted before paying, and paid with the rest", async ({ shop, psp }) => {
  await shop.addToCart({ slug: "pippin-vase", finish: "Moss" });
  await shop.goToCart();
  expect(await shop.amounts()).toEqual({ subtotal: "£48.00", delivery: "£4.95", total: "£52.95" });
  await shop.pay();
  await expect(psp.payButton()).toHaveText("Pay £52.95");
});

test("the last line taken out leaves an empty cart that leads back to the shelves", async ({ page, shop, plain }) => {
  await plain.put({ slug: "morrow-cup", finish: "Chalk" });
  await shop.visitCart();
  await shop.remove("Morrow cup");
  await expect(page.getByText("Nothing has fallen in yet")).toBeVisible();
  await page.getByRole("link", { name: "Go and pick something" }).click();
  await expect(shop.heading(/Good things fall into place/)).toBeVisible();
});

test.describe("in Japan", () => {
  test.use({ market: "ja-JP", locale: "ja-JP" });

  test("prices are whole yen on cart, pay page and order", async ({ shop, psp }) => {
    await shop.addToCart({ slug: "pippin-vase" });
    await shop.goToCart();
    expect(await shop.amounts()).toEqual({ subtotal: "￥8,800", delivery: "￥880", total: "￥9,680" });
    await shop.pay();
    await expect(psp.payButton()).toHaveText("Pay ¥9,680");
    await psp.pay({ city: "京都市", postalCode: "600-8001" });
    await expect(shop.heading(shop.words.thanks)).toBeVisible();
    expect(await shop.amounts()).toEqual({ subtotal: "￥8,800", delivery: "￥880", total: "￥9,680" });
  });
});
