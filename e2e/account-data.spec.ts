import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/axe";
import { cards, expect, test } from "./fixtures/test";
import type { PlainShopper } from "./fixtures/plain-shopper";
import type { Shop } from "./fixtures/shop";

const password = "a short sentence";

/** A customer of this test alone, signed in, with a paid order. @returns who, and the order's address */
async function aCustomer(page: Page, shop: Shop, plain: PlainShopper) {
  const email = `${randomUUID()}@shopper.example`;
  const { order } = await plain.order({ slug: "morrow-cup", finish: "Chalk" }, cards.good, { email });
  await page.goto(order);
  const number = await shop.orderNumber();
  await plain.keep(order, { email, password });
  await shop.visit("/account");
  return { email, order, number };
}

test("a customer downloads what is kept about them, and a guest is asked to sign in", async ({ page, shop, plain }) => {
  const { email, number } = await aCustomer(page, shop, plain);
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download what you keep about me" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("windfall-account.json");
  const data: unknown = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(data).toMatchObject({ account: { email }, orders: [{ number, lines: [{ name: "Morrow cup" }] }] });
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(shop.heading(/Good things fall into place/)).toBeVisible();
  await shop.visit("/account/data");
  await expect(shop.heading("Sign in")).toBeVisible();
});

test("an account is deleted in two steps with its password, and its order can still be reached", async ({
  page,
  shop,
  plain,
}) => {
  const { email, order } = await aCustomer(page, shop, plain);
  await page.getByRole("link", { name: "Delete my account" }).click();
  await expect(page.getByText("These orders are still under way")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Your password, once more").fill("not the password");
  await page.getByRole("button", { name: "Delete my account for good" }).click();
  await expect(shop.alert()).toContainText("Nothing was deleted");
  await expectAccessible(page);
  await page.getByLabel("Your password, once more").fill(password);
  await page.getByRole("button", { name: "Delete my account for good" }).click();
  await expect(page.getByText("You are signed out everywhere.")).toBeVisible();
  await expectAccessible(page);
  await page.goto(order);
  await expect(shop.heading(shop.words.thanks)).toBeVisible();
  await shop.signIn(email, password);
  await expect(shop.alert()).toContainText("E-mail and password do not match");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an account is deleted by plain forms", async ({ page, shop, plain }) => {
    await aCustomer(page, shop, plain);
    await page.getByRole("link", { name: "Delete my account" }).click();
    await page.getByLabel("Your password, once more").fill("not the password");
    await page.getByRole("button", { name: "Delete my account for good" }).click();
    await expect(shop.alert()).toContainText("Nothing was deleted");
    await page.getByLabel("Your password, once more").fill(password);
    await page.getByRole("button", { name: "Delete my account for good" }).click();
    await expect(page.getByText("You are signed out everywhere.")).toBeVisible();
  });
});
