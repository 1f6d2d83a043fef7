import { randomUUID } from "node:crypto";
import { expect, test } from "./fixtures/test";

test("a customer signs in, finds a new order among their own, and signs out", async ({ page, shop, psp, plain }) => {
  await shop.signIn("demo@windfall.example", "windfall-demo");
  await expect(page.getByText("Signed in as demo@windfall.example")).toBeVisible();
  await plain.put({ slug: "morrow-cup", finish: "Chalk" });
  await shop.visitCart();
  await shop.pay();
  await expect(page.getByLabel("E-mail")).toHaveValue("demo@windfall.example");
  await psp.pay({ email: "demo@windfall.example" });
  const number = await shop.orderNumber();

  await shop.visit("/account");
  await page.getByRole("link", { name: number }).click();
  await expect(shop.heading(shop.words.thanks)).toBeVisible();
  await shop.visit("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(shop.heading(/Good things fall into place/)).toBeVisible();
  await shop.visit("/account");
  await expect(shop.heading("Sign in")).toBeVisible();
});

test(
  "a guest keeps an order by making an account on its page",
  { tag: "@phone" },
  async ({ page, shop, psp, plain }) => {
    const email = `${randomUUID()}@shopper.example`;
    await plain.put({ slug: "morrow-cup", finish: "Chalk" });
    await shop.visitCart();
    await shop.pay();
    await psp.pay({ email });
    const number = await shop.orderNumber();
    await expect(page.getByLabel("E-mail")).toHaveValue(email);
    await page.getByLabel("Password").fill("a short sentence");
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
    await expect(page.getByRole("link", { name: number })).toBeVisible();
  },
);

test("a wrong password is refused without saying whether the account exists", async ({ page, shop }) => {
  const sentence = "E-mail and password do not match. Please check both and try again.";
  await shop.signIn("demo@windfall.example", "not the password");
  await expect(shop.alert()).toHaveText(sentence);
  await expect(page.getByLabel("E-mail")).toHaveValue("demo@windfall.example");
  await shop.signIn(`${randomUUID()}@shopper.example`, "not the password");
  await expect(shop.alert()).toHaveText(sentence);
});

test("an account needs a password of ten characters and an address nobody has yet", async ({ page, shop }) => {
  await shop.visit("/sign-up");
  await page.getByLabel("E-mail").fill("demo@windfall.example");
  await page.getByLabel("Password").fill("a short sentence");
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(shop.alert()).toContainText("There is an account with this e-mail already");
});

test.describe("with an address that nobody was given", () => {
  test.use({ expectedTrouble: /status of 404/ });

  test("a guessed order is not found, and no order is shown", async ({ page, shop }) => {
    const answer = await page.goto("/en-GB/orders/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    expect(answer?.status()).toBe(404);
    await expect(shop.heading("It rolled away")).toBeVisible();
    await expect(page.getByText(/WF-\d/)).toHaveCount(0);
  });

  test("an unknown product, category or page is a designed 404 that leads home", async ({ page, shop }) => {
    for (const path of ["/products/no-such-thing", "/categories/no-such-shelf", "/no/such/page"]) {
      expect((await page.goto(`/en-GB${path}`))?.status()).toBe(404);
      await expect(shop.heading("It rolled away")).toBeVisible();
    }
    await page.getByRole("link", { name: "Back to the orchard" }).click();
    await expect(shop.heading(/Good things fall into place/)).toBeVisible();
  });
});
