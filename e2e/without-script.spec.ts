import { buyer, cards, expect, test } from "./fixtures/test";

test.use({ javaScriptEnabled: false });

test(
  "a whole purchase by plain forms, with a changed quantity and a line taken out",
  { tag: "@phone" },
  async ({ page, shop, psp }) => {
    await shop.visitProduct("morrow-cup");
    await shop.pressAdd({ finish: "Chalk" });
    await expect(page.getByRole("main").getByRole("status")).toHaveText("Added to your cart.");
    await shop.visitProduct("pippin-vase");
    await shop.pressAdd({ finish: "Moss", quantity: 2 });
    await expect(shop.lines()).toHaveCount(2);

    await shop.quantityOf("Pippin vase").selectOption("1");
    await shop.line("Pippin vase").getByRole("button", { name: "Update" }).click();
    await expect(page.getByRole("main").getByRole("status")).toHaveText("Your cart is up to date.");
    await shop.remove("Morrow cup");
    await expect(page.getByRole("main").getByRole("status")).toHaveText("Taken out of your cart.");
    expect(await shop.amounts()).toEqual({ subtotal: "£48.00", delivery: "£4.95", total: "£52.95" });

    await shop.pay();
    await psp.pay();
    await expect(shop.heading(shop.words.thanks)).toBeVisible();
    expect(await shop.amounts()).toMatchObject({ total: "£52.95" });
  },
);

test("mistakes on the pay page are named, and what was typed stays except the card", async ({
  page,
  shop,
  psp,
  plain,
}) => {
  await plain.put({ slug: "pippin-vase", finish: "Moss" });
  await shop.visitCart();
  await shop.pay();
  await psp.fillDetails({ email: "not an address" });
  await psp.payWith("4111 1111 1111 1112");
  await expect(page.getByRole("alert")).toContainText("Enter an e-mail address");
  await expect(page.getByRole("alert")).toContainText("Check the card number.");
  await expect(page.getByLabel("Full name")).toHaveValue(buyer.name);
  await expect(page.getByLabel("Card number")).toHaveValue("");
});

test("an order that waits for the bank asks again by itself", async ({ page, shop, psp, plain }) => {
  const { order, payPage } = await plain.order({ slug: "pippin-vase", finish: "Moss" }, cards.slow);
  await page.goto(order);
  await expect(shop.heading("Waiting for your bank")).toBeVisible();
  await psp.settle(payPage, "succeeded");
  await expect(shop.heading(shop.words.thanks)).toBeVisible();
});

test("signing in and out works by plain forms", async ({ page, shop }) => {
  await shop.signIn("nobody@shopper.example", "not the password");
  await expect(shop.alert()).toHaveText("E-mail and password do not match. Please check both and try again.");
  await expect(page.getByLabel("E-mail")).toHaveValue("nobody@shopper.example");
  await shop.signIn("demo@windfall.example", "windfall-demo");
  await expect(page.getByText("Signed in as demo@windfall.example")).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await shop.visit("/account");
  await expect(shop.heading("Sign in")).toBeVisible();
});

test.describe("where there is nothing", () => {
  test.use({ expectedTrouble: /status of 404/ });

  for (const path of ["/products/no-such-thing", "/categories/none", "/collections/none", "/info/none"]) {
    test(`${path} says that nothing is there and leads home`, async ({ page, shop }) => {
      for (const visit of ["made", "kept"]) {
        expect((await page.goto(`/en-GB${path}`))?.status(), visit).toBe(404);
        await expect(shop.heading("It rolled away")).toBeVisible();
        await expect(page).toHaveTitle(/^It rolled away/);
      }
      await page.getByRole("link", { name: "Back to the orchard" }).click();
      await expect(shop.heading(/Good things fall into place/)).toBeVisible();
    });
  }
});
