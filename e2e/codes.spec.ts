import { expectAccessible } from "./fixtures/axe";
import { buyer, expect, test } from "./fixtures/test";

const vase = { slug: "pippin-vase", finish: "Moss" };

test(
  "a code lowers the total, which is the same on cart, pay page and order",
  { tag: "@phone" },
  async ({ page, shop, psp, plain }) => {
    await plain.put(vase);
    await shop.visitCart();
    await shop.enterCode("welcome10");
    const amounts = { subtotal: "£48.00", discount: "-£4.80", delivery: "£4.95", total: "£48.15" };
    await expect.poll(() => shop.discountedAmounts()).toEqual(amounts);
    await expect(page.getByText("Includes £8.03 tax")).toBeVisible();
    await expectAccessible(page);
    await shop.pay();
    await expect(psp.payButton()).toHaveText("Pay £48.15");
    await psp.pay();
    await expect(shop.heading(shop.words.thanks)).toBeVisible();
    expect(await shop.discountedAmounts()).toEqual(amounts);
    await shop.visitCart();
    await expect(page.getByText("WELCOME10")).toHaveCount(0);
  },
);

test("an amount that does not divide by the pieces is paid to the penny", async ({ shop, psp, plain }) => {
  await plain.put({ slug: "morrow-cup", finish: "Chalk", quantity: 3 });
  await shop.visitCart();
  await shop.enterCode("BASKET");
  const amounts = { subtotal: "£66.00", discount: "-£5.00", delivery: "£4.95", total: "£65.95" };
  await expect.poll(() => shop.discountedAmounts()).toEqual(amounts);
  await shop.pay();
  await expect(psp.payButton()).toHaveText("Pay £65.95");
  await psp.pay();
  expect(await shop.discountedAmounts()).toEqual(amounts);
});

test.describe("in Japan", () => {
  test.use({ market: "ja-JP", locale: "ja-JP" });

  test("a code takes off whole yen, on cart, pay page and order", async ({ shop, psp, plain }) => {
    await plain.put({ slug: "pippin-vase", quantity: 1 });
    await shop.visitCart();
    // As a Japanese keyboard writes it.
    await shop.enterCode("ｗｅｌｃｏｍｅ１０");
    const amounts = { subtotal: "￥8,800", discount: "-￥880", delivery: "￥880", total: "￥8,800" };
    await expect.poll(() => shop.discountedAmounts()).toEqual(amounts);
    await shop.pay();
    await expect(psp.payButton()).toHaveText("Pay ¥8,800");
    await psp.pay({ city: "京都市", postalCode: "600-8001" });
    await expect(shop.heading(shop.words.thanks)).toBeVisible();
    expect(await shop.discountedAmounts()).toEqual(amounts);
  });
});

test("a code is taken out again, and the total is without it", async ({ page, shop, plain }) => {
  await plain.put(vase);
  await shop.visitCart();
  await shop.enterCode("WELCOME10");
  await shop.removeCode();
  await expect(page.getByText(shop.words.haveCode)).toBeVisible();
  expect(await shop.amounts()).toEqual({ subtotal: "£48.00", delivery: "£4.95", total: "£52.95" });
});

test("an unknown code is said to be, and stays to be mended", { tag: "@phone" }, async ({ page, shop, plain }) => {
  await plain.put(vase);
  await shop.visitCart();
  await shop.enterCode("WELCOME1O");
  await expect(shop.alert()).toContainText("We do not know this code, or it is not valid now.");
  await expect(page.getByRole("textbox", { name: "Code" })).toHaveValue("WELCOME1O");
  await expectAccessible(page);
  await shop.enterCode("WELCOME10");
  await expect.poll(() => shop.discountedAmounts()).toMatchObject({ total: "£48.15" });
});

test("goods that a code makes free are still bought: the delivery is paid", async ({ shop, psp, plain }) => {
  await plain.put(vase);
  await shop.visitCart();
  await shop.enterCode("ONTHEHOUSE");
  await expect.poll(() => shop.discountedAmounts()).toMatchObject({ discount: "-£48.00", total: "£4.95" });
  await shop.pay();
  await expect(psp.payButton()).toHaveText("Pay £4.95");
  await psp.pay();
  await expect(shop.heading(shop.words.thanks)).toBeVisible();
  expect(await shop.discountedAmounts()).toMatchObject({ discount: "-£48.00", total: "£4.95" });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test(
    "a code is refused, taken, removed, taken again and paid with",
    { tag: "@phone" },
    async ({ page, shop, psp, plain }) => {
      await plain.put(vase);
      await shop.visitCart();
      await shop.enterCode("NOBODY");
      await expect(shop.alert()).toContainText("We do not know this code");
      await shop.enterCode("WELCOME10");
      await expect(page.getByRole("main").getByRole("status")).toHaveText("Your code is in. The new total is below.");
      await shop.removeCode();
      await expect(page.getByRole("main").getByRole("status")).toContainText("The code is out.");
      await shop.enterCode("WELCOME10");
      expect(await shop.discountedAmounts()).toMatchObject({ discount: "-£4.80", total: "£48.15" });
      await shop.pay();
      await psp.pay();
      await expect(shop.heading(shop.words.thanks)).toBeVisible();
      expect(await shop.discountedAmounts()).toMatchObject({ discount: "-£4.80", total: "£48.15" });
    },
  );
});

for (const script of ["with", "without"]) {
  test.describe(`${script} JavaScript`, () => {
    test.use({ javaScriptEnabled: script === "with" });

    test(
      `a guest places an order that costs nothing, ${script} JavaScript`,
      { tag: "@phone" },
      async ({ page, shop, plain }) => {
        await plain.put({ ...vase, quantity: 2 });
        await shop.visitCart();
        await shop.enterCode("ONTHEHOUSE");
        await page.getByRole("link", { name: "Continue: nothing to pay" }).click();
        await expect(shop.heading("Nothing to pay")).toBeVisible();
        await page.getByLabel("E-mail").fill(buyer.email);
        await page.getByLabel("Full name").fill(buyer.name);
        await page.getByRole("textbox", { name: "Address", exact: true }).fill(buyer.line1);
        await page.getByLabel("Town or city").fill(buyer.city);
        await page.getByLabel("Postcode").fill(buyer.postalCode);
        await page.getByRole("button", { name: "Place the order" }).click();
        await expect(shop.heading(shop.words.thanks)).toBeVisible();
        await expect(page.getByText("1 Orchard Row")).toBeVisible();
        expect(await shop.discountedAmounts()).toMatchObject({ discount: "-£96.00", total: "£0.00" });
        await expect(shop.cartLink()).toHaveText("Cart");
      },
    );
  });
}

test(
  "the page for an order that costs nothing is in nobody's way, and is only for such an order",
  { tag: "@phone" },
  async ({ page, shop, plain }) => {
    await plain.put({ ...vase, quantity: 2 });
    await shop.visit("/checkout/free");
    await expect(shop.heading(shop.words.cart)).toBeVisible();
    await shop.enterCode("ONTHEHOUSE");
    await page.getByRole("link", { name: "Continue: nothing to pay" }).click();
    await expect(shop.heading("Nothing to pay")).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("E-mail").fill("ada@nowhere");
    await page.getByLabel("Full name").fill(buyer.name);
    await page.getByRole("textbox", { name: "Address", exact: true }).fill(buyer.line1);
    await page.getByLabel("Town or city").fill(buyer.city);
    await page.getByLabel("Postcode").fill(buyer.postalCode);
    await page.getByRole("button", { name: "Place the order" }).click();
    await expect(shop.alert()).toContainText("Something is missing in your e-mail or address.");
    await expect(page.getByLabel("Full name")).toHaveValue(buyer.name);
    await expectAccessible(page);
  },
);
