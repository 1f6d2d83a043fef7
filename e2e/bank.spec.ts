import { cards, expect, test } from "./fixtures/test";

test(
  "a declined card can be followed by a good one on the same pay page",
  { tag: "@phone" },
  async ({ page, shop, psp, plain }) => {
    await plain.put({ slug: "pippin-vase", finish: "Moss" });
    await shop.visitCart();
    const payPage = await shop.pay();
    await psp.fillDetails();
    await psp.payWith(cards.tooLittleMoney);
    await expect(page.getByRole("alert")).toContainText("There is not enough money on this card.");
    await expect(page.getByRole("alert")).toContainText("Nothing was charged");
    expect(page.url()).toBe(payPage);
    await psp.payWith(cards.good);
    await expect(shop.heading(shop.words.thanks)).toBeVisible();
  },
);

test("with every webhook lost, the return page finds out by itself", async ({ shop, psp, plain }) => {
  await psp.loseWebhooks();
  await plain.put({ slug: "pippin-vase", finish: "Moss" });
  await shop.visitCart();
  await shop.pay();
  await psp.pay();
  await expect(shop.heading(shop.words.thanks)).toBeVisible();
});

test("an order waits for a slow bank, and its open page turns to paid by itself", async ({
  page,
  shop,
  psp,
  plain,
}) => {
  const { order, payPage } = await plain.order({ slug: "pippin-vase", finish: "Moss" }, cards.slow);
  await page.goto(order);
  await expect(shop.heading("Waiting for your bank")).toBeVisible();
  await expect(page.getByText("Please do not pay again")).toBeVisible();
  await psp.settle(payPage, "succeeded");
  await expect(shop.heading(shop.words.thanks)).toBeVisible();
});

test("when the slow bank says no, the page says so and leads back to the full cart", async ({
  page,
  shop,
  psp,
  plain,
}) => {
  const { order, payPage } = await plain.order({ slug: "pippin-vase", finish: "Moss" }, cards.slow);
  await page.goto(order);
  await expect(shop.heading("Waiting for your bank")).toBeVisible();
  await psp.settle(payPage, "failed");
  await expect(shop.heading("The payment did not go through")).toBeVisible();
  await expect(page.getByText("Nothing was charged")).toBeVisible();
  await page.getByRole("link", { name: "Back to your cart" }).click();
  await expect(shop.line("Pippin vase")).toBeVisible();
  await expect(shop.payButton()).toBeEnabled();
});

test("an expired session is said on the pay page and on the order, which leads back to the full cart", async ({
  page,
  shop,
  psp,
  plain,
}) => {
  await plain.put({ slug: "morrow-cup", finish: "Chalk" });
  await shop.visitCart();
  const payPage = await shop.pay();
  await psp.expire(payPage);
  await page.reload();
  await expect(shop.heading("This payment page has expired")).toBeVisible();
  await page.goto(await psp.wayBack(payPage));
  await expect(shop.heading("This order has closed")).toBeVisible();
  await page.getByRole("link", { name: "Back to your cart" }).click();
  await expect(shop.line("Morrow cup")).toBeVisible();
  expect(await shop.pay()).not.toBe(payPage);
});

test("an order not paid yet can be paid from its own page", async ({ page, shop, psp, plain }) => {
  await plain.put({ slug: "morrow-cup", finish: "Chalk" });
  const payPage = await plain.pay();
  await page.goto(await psp.wayBack(payPage));
  await expect(shop.heading("Not paid yet")).toBeVisible();
  await page.getByRole("link", { name: /^Pay £26\.95 now/ }).click();
  expect(await shop.arriveAtPayPage()).toBe(payPage);
});
