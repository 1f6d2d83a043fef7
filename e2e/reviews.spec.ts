import { expectAccessible } from "./fixtures/axe";
import { ship } from "./fixtures/order-desk";
import type { PlainShopper } from "./fixtures/plain-shopper";
import type { Psp } from "./fixtures/psp";
import { decide, deliver } from "./fixtures/review-desk";
import { expect, test } from "./fixtures/test";
import type { Page } from "@playwright/test";

const words = "It leans exactly as far as it should, and not one degree further.";
const thanks = "Thank you. Your review is with us";

/** Bought, sent and arrived. @returns the address of its order */
async function anArrivedOrder(page: Page, psp: Psp, plain: PlainShopper, slug: string): Promise<string> {
  await plain.put({ slug });
  await page.goto(await plain.pay());
  await psp.pay();
  await page.waitForURL(/\/orders\//);
  const order = page.url();
  await ship(order);
  await deliver(order);
  return order;
}

async function write(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "4 stars" }).check();
  await page.getByLabel("Your review").fill(words);
  await page.getByLabel("Name to show").fill("Ada");
  await page.getByRole("button", { name: "Send review" }).click();
  await expect(page.getByText(thanks)).toBeVisible();
}

test("a buyer is told what is wrong with a review, keeps what was typed, and learns why one was refused", async ({
  page,
  shop,
  psp,
  plain,
}) => {
  const order = await anArrivedOrder(page, psp, plain, "damson-bottle");
  await page.goto(order);
  await page.getByRole("link", { name: /Write a review/ }).click();
  await page.getByRole("radio", { name: "4 stars" }).check();
  await page.getByLabel("Your review").fill(`${words} Mail me: ada@example.com`);
  await page.getByLabel("Name to show").fill("Ada");
  await page.getByRole("button", { name: "Send review" }).click();
  await expect(shop.alert()).toContainText("leave out e-mail");
  await expect(page.getByRole("radio", { name: "4 stars" })).toBeChecked();
  await expectAccessible(page);
  await write(page);

  await decide(order, { refuse: "Please say more about the bottle." });
  await page.goto(order);
  await expect(page.getByText("Please say more about the bottle.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: /Change your review/ }).click();
  await expect(page.getByLabel("Your review")).toHaveValue(words);
});

test("a review that a person has published turns the page that is kept and counts on the card", async ({
  page,
  shop,
  psp,
  plain,
}) => {
  await shop.visitProduct("hollow-chair");
  const order = await anArrivedOrder(page, psp, plain, "hollow-chair");
  await page.goto(order);
  await page.getByRole("link", { name: /Write a review/ }).click();
  await write(page);
  await decide(order, "publish");
  await expect(async () => {
    await shop.visitProduct("hollow-chair");
    await expect(page.getByText(words)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByText("4.0 of 5 stars").first()).toBeVisible();
  await expectAccessible(page);
  await shop.visit("/categories/seats");
  await expect(page.getByRole("link", { name: /4\.0 of 5 stars, 1 review/ })).toBeVisible();

  await shop.visit("/reviews/hollow-chair");
  await expect(shop.heading("What buyers say: Hollow lounge chair")).toBeVisible();
  await expect(page.getByText(words)).toBeVisible();
  await expectAccessible(page);
});

test("all that buyers say has no further page than there are, and none where nobody said anything", async ({
  request,
}) => {
  for (const address of ["hollow-chair?page=2", "hollow-chair?page=none", "damson-bottle", "no-such-thing"]) {
    expect((await request.get(`/en-GB/reviews/${address}`)).status(), address).toBe(404);
  }
});

test("a product that nobody has reviewed says so, and who may", async ({ page, shop }) => {
  await shop.visitProduct("moon-lamp");
  await expect(page.getByText("Nobody has written about it yet.")).toBeVisible();
  await expectAccessible(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a review is written, corrected and sent by plain forms", async ({ page, psp, plain, shop }) => {
    await page.goto(await anArrivedOrder(page, psp, plain, "damson-bottle"));
    await page.getByRole("link", { name: /Write a review/ }).click();
    await page.getByRole("radio", { name: "5 stars" }).check();
    await page.getByLabel("Your review").fill("Short.");
    await page.getByRole("button", { name: "Send review" }).click();
    await expect(shop.alert()).toContainText("at least 10");
    await expect(page.getByRole("radio", { name: "5 stars" })).toBeChecked();
    await write(page);
  });
});
