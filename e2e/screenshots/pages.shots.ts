import type { Page, TestInfo } from "@playwright/test";
import { db } from "@/lib/db/client";
import { ship } from "../fixtures/order-desk";
import { decide, deliver } from "../fixtures/review-desk";
import { test } from "../fixtures/test";

/** With a word that finds something there. */
const markets = { "en-GB": "wood", "zh-CN": "花瓶", "ar-KW": "خشب" };

/** What can be opened by its address alone. */
const pages = {
  home: "",
  category: "/categories/vessels",
  filtered: "/categories/vessels?finish=moss&sort=price-up",
  "unknown-filter": "/categories/vessels?finish=nosuch",
  collections: "/collections",
  collection: "/collections/table-for-two",
  "collection-filtered": "/collections/table-for-two?finish=chalk",
  product: "/products/pippin-vase",
  "product-in-sizes": "/products/tilth-planter",
  "nothing-found": "/search?q=xyzzyq",
  "empty-cart": "/cart",
  "alert-asked": "/alerts?product=pippin-vase&notice=asked",
  "sign-in": "/sign-in",
  "sign-up": "/sign-up",
  delivery: "/info/delivery",
  returns: "/info/returns",
  privacy: "/info/privacy",
  terms: "/info/terms",
  "not-found": "/nowhere",
};

/** The whole page, with what else would load when it comes into view. */
async function picture(page: Page, name: string, { project }: TestInfo, market: string): Promise<void> {
  await page.evaluate(() => document.querySelectorAll("img").forEach((image) => (image.loading = "eager")));
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `screenshots/${project.name}/${market}/${name}.png`, fullPage: true });
}

for (const [market, word] of Object.entries(markets)) {
  test.describe(market, () => {
    test.use({ market, expectedTrouble: /status of 4/ });

    for (const [name, path] of Object.entries({ ...pages, found: `/search?q=${encodeURIComponent(word)}` })) {
      test(name, async ({ page, shop }, info) => {
        await shop.visit(path);
        await picture(page, name, info, market);
      });
    }

    test("an order", async ({ page, shop, plain }, info) => {
      await plain.put({ slug: "pippin-vase" });
      await shop.visitCart();
      await picture(page, "cart", info, market);
      const payPage = await plain.pay();
      await page.goto(payPage);
      await picture(page, "pay-page", info, market);
      const { location = "" } = (await plain.payAt(payPage)).headers();
      await page.goto(location);
      const order = page.url();
      await picture(page, "order", info, market);
      for (const below of ["receipt", "cancel"] as const) {
        await shop.visitOrder(order, `/${below}`);
        await picture(page, below, info, market);
      }
    });

    test("an order that has arrived", async ({ page, shop, plain }, info) => {
      const { order } = await plain.order({ slug: "hollow-chair" });
      await page.goto(order);
      await ship(order);
      await deliver(order);
      await shop.visitOrder(order, "/withdraw");
      await picture(page, "withdraw", info, market);
      await page.goto(order);
      await page.locator("a[href*='/review/']").click();
      await picture(page, "review", info, market);
      await page.locator("[name=stars][value='4']").check();
      await page.locator("[name=text]").fill("It leans exactly as far as it should.");
      await page.locator("form:has([name=stars]) [name=name]").fill("Ada");
      await page.locator("form:has([name=stars]) button[type=submit]").click();
      await page.locator("[name=stars]").first().waitFor({ state: "detached" });
      await decide(order, "publish");
      await page.goto(order);
      await picture(page, "order-arrived", info, market);
      await shop.visit("/reviews/hollow-chair");
      await picture(page, "reviews", info, market);
    });

    test("an account", async ({ page, shop, plain, mailbox }, info) => {
      const { order } = await plain.order({ slug: "morrow-cup" });
      await plain.keep(order, { email: mailbox.address, password: "a short sentence" });
      await shop.visit("/account");
      await picture(page, "account", info, market);
      await shop.visit("/account/delete");
      await picture(page, "account-delete", info, market);
    });

    test("an alert", async ({ page, shop, mailbox }, info) => {
      await shop.visit("/alerts?product=damson-bottle");
      await picture(page, "alert-ask", info, market);
      await page.locator("main [name=email]").fill(mailbox.address);
      await page.locator("main form:has([name=email]) button").click();
      await page.waitForURL(/notice=/);
      const { token } = await db().alert.findFirstOrThrow({ where: { email: mailbox.address } });
      await page.goto(`/${market}/alerts/${token}`);
      await picture(page, "alert", info, market);
    });

    test("an order that costs nothing", async ({ page, shop, plain }, info) => {
      // Enough of them that delivery is free as well.
      await plain.put({ slug: "pippin-vase", quantity: 3 });
      await plain.send("/cart", { ...(await plain.formAt("/cart", "code")), code: "ONTHEHOUSE" });
      await shop.visit("/checkout/free");
      await picture(page, "checkout-free", info, market);
    });

    test.describe("before an answer", () => {
      test.use({ consent: null });

      test("question", async ({ page, shop }, info) => {
        await shop.visit("/products/moon-lamp");
        await page.locator(".consent").waitFor();
        await picture(page, "question", info, market);
      });
    });
  });
}

test("the development pages", async ({ page, plain }, info) => {
  const { order } = await plain.order({ slug: "pippin-vase" });
  await page.goto(order);
  for (const name of ["mailbox", "orders"]) {
    await page.goto(`/dev/${name}`);
    await picture(page, `dev-${name}`, info, "en-GB");
    await page.locator(`main a[href^='/dev/${name}/']`).first().click();
    await picture(page, `dev-${name}-one`, info, "en-GB");
  }
});
