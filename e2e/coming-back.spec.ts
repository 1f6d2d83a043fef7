import { expect, shopUrl, test } from "./fixtures/test";

test(
  "who cancels comes back to a full cart, told that nothing was charged",
  { tag: "@phone" },
  async ({ page, shop, psp, plain }) => {
    await plain.put({ slug: "morrow-cup", finish: "Chalk", quantity: 2 });
    await shop.visitCart();
    await shop.pay();
    await psp.cancel();
    await expect(shop.heading(shop.words.cart)).toBeVisible();
    await expect(page.getByRole("main").getByRole("status")).toContainText("Nothing was charged");
    await expect(shop.quantityOf("Morrow cup")).toHaveValue("2");
  },
);

test("Back from the pay page and Pay again leads to the same pay page", async ({ page, shop, plain }) => {
  await plain.put({ slug: "pippin-vase", finish: "Moss" });
  await shop.visitCart();
  const first = await shop.pay();
  await page.goBack();
  await expect(shop.line("Pippin vase")).toBeVisible();
  expect(await shop.pay()).toBe(first);
});

test("a cart changed after Pay is paid at its new total, on a new page, and the old one is closed", async ({
  page,
  shop,
  psp,
  plain,
}) => {
  await plain.put({ slug: "pippin-vase", finish: "Moss" });
  await shop.visitCart();
  const first = await shop.pay();
  await shop.visitCart();
  await shop.quantityOf("Pippin vase").selectOption("2");
  await expect.poll(() => shop.amounts()).toMatchObject({ total: "£96.00" });
  const second = await shop.pay();
  expect(second).not.toBe(first);
  await expect(psp.payButton()).toHaveText("Pay £96.00");
  await page.goto(first);
  await expect(shop.heading("This payment page has expired")).toBeVisible();
});

for (const method of ["GET", "POST"] as const) {
  test(`the way back by ${method} leads to the order, whoever asks`, async ({ plain, request }) => {
    const { order } = await plain.order({ slug: "morrow-cup", finish: "Chalk" });
    const token = new URL(order).pathname.split("/").at(-1);
    const answer = await request.fetch(`/api/checkout/return/${token}`, { method, maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toBe(order);
  });

  test(`giving up by ${method} leads to the cart`, async ({ plain, request }) => {
    const { order } = await plain.order({ slug: "morrow-cup", finish: "Chalk" });
    const token = new URL(order).pathname.split("/").at(-1);
    const answer = await request.fetch(`/api/checkout/cancel/${token}`, { method, maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toBe(`${shopUrl}/en-GB/cart?notice=cancelled`);
  });

  test(`a way back by ${method} that names no order of ours still leads into the shop`, async ({ request }) => {
    for (const place of ["return", "cancel"]) {
      const path = `/api/checkout/${place}/not-an-order`;
      const answer = await request.fetch(path, { method, maxRedirects: 0 });
      expect(answer.status()).toBe(303);
      expect(answer.headers().location).toContain(`${shopUrl}/en-GB/`);
    }
  });
}
