import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/test";

const planter = "tilth-planter";

const finish = (page: Page, name: string) =>
  page.getByRole("group", { name: "Finish", exact: true }).getByRole("radio", { name });
const size = (page: Page, name: string) =>
  page.getByRole("group", { name: "Size", exact: true }).getByRole("radio", { name });
const choose = (page: Page, group: "Finish" | "Size", name: string) =>
  page.getByRole("group", { name: group }).getByText(name, { exact: true }).click();

test("each finish and size has its own price and measures", { tag: "@phone" }, async ({ page, shop }) => {
  await shop.visitProduct(planter);
  const main = page.getByRole("main");
  await expect(main.getByText("£34.00").first()).toBeVisible();
  await choose(page, "Size", "Large");
  await expect(main.getByText("£58.00").first()).toBeVisible();
  await expect(main.getByText("£34.00").first()).toBeHidden();
  await main.getByText("Size and weight").click();
  await expect(main.getByText("5.6 kg").first()).toBeVisible();
  await expect(main.getByText("2.9 kg").first()).toBeHidden();
});

test("a size that is not made in a finish, or is sold out, says so and cannot be chosen", async ({ page, shop }) => {
  await shop.visitProduct(planter);
  await choose(page, "Finish", "Ink");
  await expect(size(page, "Large")).toBeDisabled();
  await expect(page.getByRole("group", { name: "Size", exact: true })).toContainText("Largenot in this finish");
  await expectAccessible(page);
  await choose(page, "Finish", "Chalk");
  await expect(size(page, "Large")).toBeDisabled();
  await expect(page.getByText("not in this finish")).toBeHidden();
  await expect(page.getByRole("group", { name: "Size", exact: true })).toContainText("Sold out");
  await expectAccessible(page);
});

test("another finish keeps the size where it has it, and says so where it takes another", async ({ page, shop }) => {
  await shop.visitProduct(planter);
  await choose(page, "Size", "Small");
  await choose(page, "Finish", "Ink");
  await expect(size(page, "Small")).toBeChecked();
  await choose(page, "Finish", "Terracotta");
  await choose(page, "Size", "Large");
  await choose(page, "Finish", "Ink");
  await expect(size(page, "Medium")).toBeChecked();
  await expect(page.getByText("another size is chosen now")).toBeVisible();
});

test("a chosen variant has an address that opens it again", async ({ page, shop }) => {
  await shop.visitProduct(planter);
  await choose(page, "Finish", "Chalk");
  await choose(page, "Size", "Small");
  await expect(page).toHaveURL(/#til-cha-s$/);
  const address = page.url();
  await shop.visit();
  await page.goto(address);
  await expect(finish(page, "Chalk")).toBeChecked();
  await expect(size(page, "Small")).toBeChecked();
});

test("the cart names the size", { tag: "@phone" }, async ({ page, shop }) => {
  await shop.addToCart({ slug: planter, finish: "Terracotta", size: "Large" });
  await shop.goToCart();
  await expect(shop.line("Tilth planter")).toContainText("Terracotta, Large");
  await expectAccessible(page);
});

test("the arrow keys choose a size", async ({ page, shop }) => {
  await shop.visitProduct(planter);
  await size(page, "Medium").focus();
  await page.keyboard.press("ArrowRight");
  await expect(size(page, "Large")).toBeChecked();
  await page.keyboard.press("ArrowLeft");
  await expect(size(page, "Medium")).toBeChecked();
});

test("a picture is enlarged by keyboard, closes by Escape and by its button, and gives the focus back", async ({
  page,
  shop,
}) => {
  await shop.visitProduct(planter);
  const picture = page.getByRole("link", { name: "Enlarge: Tilth planter, Terracotta" }).first();
  await picture.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Tilth planter, Terracotta" });
  await expect(dialog.getByRole("img")).toBeInViewport();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(picture).toBeFocused();
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(picture).toBeFocused();
});

test(
  "the dates of arrival stand beside the button, in the cart and on the order",
  { tag: "@phone" },
  async ({ page, shop, plain }) => {
    const dates = /[A-Z][a-z]{2},? \d+ [A-Z][a-z]{2}\s–\s[A-Z][a-z]{2},? \d+ [A-Z][a-z]{2}/;
    await shop.visitProduct(planter);
    await expect(page.getByText("Order now: estimated arrival")).toHaveText(dates);
    await plain.put({ slug: "morrow-cup", finish: "Chalk" });
    await shop.visitCart();
    await expect(page.getByText("Order now: estimated arrival")).toHaveText(dates);
    const { order } = await plain.order({ slug: "morrow-cup", finish: "Chalk" });
    await page.goto(order);
    await expect(page.getByRole("definition").filter({ hasText: dates })).toHaveCount(1);
  },
);

test.describe("from right to left", () => {
  test.use({ market: "ar-KW" });

  test("sizes are named and chosen in Arabic", { tag: "@phone" }, async ({ page, shop }) => {
    await shop.addToCart({ slug: planter, size: "كبير" });
    await shop.goToCart();
    await expect(page.getByRole("main")).toContainText("تيراكوتا، كبير");
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says the working days, and a picture leads to its large file", async ({ page, shop }) => {
    await shop.visitProduct(planter);
    await expect(page.getByText("Estimated arrival: 2 to 4 working days")).toBeVisible();
    const link = page.getByRole("link", { name: /^Enlarge/ }).first();
    await expect(link).toHaveAttribute("href", /^\/media\/[0-9a-f]+-1000\.webp$/);
  });

  test("finish and size are chosen by a plain form, and an impossible pair is refused", async ({ page, shop }) => {
    await shop.visitProduct(planter);
    await choose(page, "Finish", "Ink");
    await expect(page.getByText("not in this finish")).toBeVisible();
    await choose(page, "Size", "Large");
    await expect(page.getByText("Not made in this finish and size")).toBeVisible();
    await shop.pressAdd();
    await expect(shop.alert()).toContainText("not made in that finish");
    await shop.visitProduct(planter);
    await shop.pressAdd({ finish: "Chalk", size: "Small" });
    await expect(shop.line("Tilth planter")).toContainText("Chalk, Small");
  });
});
