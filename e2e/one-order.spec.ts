import { expect, test } from "./fixtures/test";

test("a double click on Pay makes one order", { tag: "@phone" }, async ({ page, shop, plain }) => {
  await plain.put({ slug: "pippin-vase", finish: "Moss" });
  await shop.visitCart();
  await shop.payButton().dblclick();
  const payPage = await shop.arriveAtPayPage();
  await page.goBack();
  expect(await shop.pay()).toBe(payPage);
});

test("Pay in two tabs at once leads both to the same pay page", async ({ shop, otherTab, plain }) => {
  await plain.put({ slug: "pippin-vase", finish: "Moss" });
  await Promise.all([shop.visitCart(), otherTab.visitCart()]);
  const [first, second] = await Promise.all([shop.pay(), otherTab.pay()]);
  expect(second).toBe(first);
});

test("a cart left open in another tab cannot be paid a second time: Pay there leads to the order", async ({
  page,
  shop,
  otherTab,
  psp,
  plain,
}) => {
  await plain.put({ slug: "pippin-vase", finish: "Moss" });
  await otherTab.visitCart();
  await shop.visitCart();
  await shop.pay();
  await psp.pay();
  await expect(shop.heading(shop.words.thanks)).toBeVisible();
  await otherTab.payButton().click();
  await expect(otherTab.heading(shop.words.thanks)).toBeVisible();
  expect(otherTab.path()).toBe(new URL(page.url()).pathname);
});

test("the last piece is held for who presses Pay first, and is free again when their page expires", async ({
  page,
  shop,
  psp,
  plain,
  anotherShopper,
}) => {
  const lastOne = { slug: "hollow-chair", finish: "Walnut" };
  await plain.put(lastOne);
  await anotherShopper.put(lastOne);
  const theirForm = await anotherShopper.payForm();
  const payPage = await plain.pay();
  expect((await anotherShopper.send("/cart", theirForm)).headers().location).toContain("notice=sold_out");
  await shop.visitProduct(lastOne.slug);
  await expect(shop.finish("Walnut")).toBeDisabled();
  await psp.expire(payPage);
  await page.goto(await psp.wayBack(payPage));
  await expect(shop.heading("This order has closed")).toBeVisible();
  await psp.expire(await anotherShopper.pay());
});
