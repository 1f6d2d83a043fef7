import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/test";

const vase = { slug: "pippin-vase", finish: "Moss" };

test(
  "a paid order has a receipt with number, seller, buyer, lines and tax",
  { tag: "@phone" },
  async ({ page, shop, plain }) => {
    const { order } = await plain.order(vase);
    await page.goto(order);
    await page.getByRole("link", { name: "Receipt" }).click();
    await expect(shop.heading(/^Receipt R-\d{6}$/)).toBeVisible();
    const receipt = page.getByRole("article");
    await expect(receipt.getByText("Windfall Objects Ltd")).toBeVisible();
    await expect(receipt.getByText("1 Orchard Row")).toBeVisible();
    await expect(receipt.getByRole("row", { name: /Pippin vase, Moss 1 £48.00/ })).toBeVisible();
    await expect(receipt.getByText("£52.95")).toBeVisible();
    await expect(receipt.getByText("Tax included at 20%")).toBeVisible();
    await expect(receipt.getByText("Paid with WooshPay")).toBeVisible();
    await expectAccessible(page);
  },
);

test("on paper, a receipt is all there is", async ({ page, shop, plain }) => {
  const { order } = await plain.order(vase);
  await shop.visitOrder(order, "/receipt");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("article")).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("search")).toHaveCount(0);
  await expect(page.getByRole("contentinfo")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Back to the order" })).toHaveCount(0);
  for (const format of ["A4", "Letter"]) {
    const pages = (await page.pdf({ format })).toString("latin1").match(/\/Type\s*\/Page\b/g);
    expect(pages).toHaveLength(1);
  }
});

test("what went back stands on the receipt, too", async ({ page, shop, plain }) => {
  const { order } = await plain.order(vase);
  await shop.visitOrder(order, "/cancel");
  await page.getByRole("button", { name: "Yes, cancel it" }).click();
  await page.waitForURL(/notice=cancelled/);
  await shop.visitOrder(order, "/receipt");
  await expect(page.getByText(/^Refund(ed| under way since) /)).toBeVisible();
  await expect(page.getByText("-£52.95")).toBeVisible();
  await expect(page.getByText("£0.00")).toBeVisible();
});

test.describe("without a payment", () => {
  test.use({ expectedTrouble: /status of 404/ });

  test("there is no receipt", async ({ page, shop, psp, plain }) => {
    await plain.put(vase);
    const order = await psp.wayBack(await plain.pay());
    await page.goto(order);
    await expect(page.getByRole("link", { name: "Receipt" })).toHaveCount(0);
    await page.goto(`${shop.path()}/receipt`);
    await expect(shop.heading("It rolled away")).toBeVisible();
  });
});
