import { randomUUID } from "node:crypto";
import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/test";

const pages = [
  { what: "the home page", path: "", heading: /Good things fall into place/ },
  { what: "a category", path: "/categories/seats", heading: "Seats & tables" },
  { what: "the list of collections", path: "/collections", heading: "Collections" },
  { what: "a collection", path: "/collections/first-flat", heading: "A first flat" },
  { what: "a product with a sold-out finish", path: "/products/puddle-table", heading: "Puddle side table" },
  { what: "an empty cart", path: "/cart", heading: "Your cart" },
  { what: "the sign-in page", path: "/sign-in", heading: "Sign in" },
  { what: "the sign-in page with an error", path: "/sign-in?notice=bad_credentials", heading: "Sign in" },
  { what: "the sign-up page", path: "/sign-up", heading: "Make an account" },
  { what: "the sign-up page with an error", path: "/sign-up?notice=weak_password", heading: "Make an account" },
];

for (const { what, path, heading } of pages) {
  test(`${what} has nothing in anybody's way`, async ({ page, shop }) => {
    await shop.visit(path);
    await expect(shop.heading(heading)).toBeVisible();
    await expectAccessible(page);
  });
}

test("a product that was just added has nothing in anybody's way", async ({ page, shop }) => {
  await shop.addToCart({ slug: "pippin-vase", finish: "Moss" });
  await expectAccessible(page);
});

test("a product that was refused has nothing in anybody's way", async ({ page, shop, plain }) => {
  await plain.put({ slug: "morrow-cup", finish: "Chalk", quantity: 20 });
  await shop.visitProduct("morrow-cup");
  await shop.pressAdd({ finish: "Chalk" });
  await expect(shop.alert()).toBeVisible();
  await expectAccessible(page);
});

test("a full cart, with and without a notice, has nothing in anybody's way", async ({ page, shop, plain }) => {
  await plain.put({ slug: "pippin-vase", finish: "Moss" });
  await shop.visitCart();
  await expect(shop.payButton()).toBeVisible();
  await expectAccessible(page);
  await shop.visit("/cart?notice=price_changed");
  await expect(shop.alert()).toBeVisible();
  await expectAccessible(page);
});

test("an account with an order has nothing in anybody's way", async ({ page, shop, plain }) => {
  const { order } = await plain.order({ slug: "morrow-cup", finish: "Chalk" });
  await plain.keep(order, { email: `${randomUUID()}@shopper.example`, password: "a short sentence" });
  await shop.visit("/account");
  await expect(page.getByRole("link", { name: /WF-\d+/ })).toBeVisible();
  await expectAccessible(page);
});

test("an account without orders has nothing in anybody's way", async ({ page, shop, plain }) => {
  const form = await plain.formAt("/sign-up", "password");
  await plain.send("/sign-up", { ...form, email: `${randomUUID()}@shopper.example`, password: "a short sentence" });
  await shop.visit("/account");
  await expect(page.getByText("No orders yet.")).toBeVisible();
  await expectAccessible(page);
});

test.describe("where there is nothing", () => {
  test.use({ expectedTrouble: /status of 404/ });

  for (const path of ["/en-GB/no/such/page", "/no-such-market", "/no-such-market/at/all"]) {
    test(`${path} has nothing in anybody's way`, async ({ page, shop }) => {
      await page.goto(path);
      await expect(shop.heading("It rolled away")).toBeVisible();
      await expectAccessible(page);
    });
  }
});

for (const market of ["zh-CN", "ar-KW"]) {
  test.describe(`in ${market}`, () => {
    test.use({ market, locale: market });

    for (const path of ["", "/collections", "/collections/first-flat", "/products/morrow-cup", "/cart", "/sign-in"]) {
      test(`${path || "the home page"} in ${market} has nothing in anybody's way`, async ({ page, shop, plain }) => {
        await plain.put({ slug: "morrow-cup" });
        await shop.visit(path);
        await expectAccessible(page);
      });
    }

    test(`an order in ${market} has nothing in anybody's way`, async ({ page, plain }) => {
      await page.goto((await plain.order({ slug: "morrow-cup" })).order);
      await expectAccessible(page);
    });
  });
}
