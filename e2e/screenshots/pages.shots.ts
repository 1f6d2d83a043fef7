import type { Page, TestInfo } from "@playwright/test";
import { test } from "../fixtures/test";

const markets = ["en-GB", "zh-CN", "ar-KW"];

/** What can be opened by its address alone. */
const pages = {
  home: "",
  category: "/categories/vessels",
  filtered: "/categories/vessels?finish=moss&sort=price",
  "unknown-filter": "/categories/vessels?finish=nosuch",
  collections: "/collections",
  collection: "/collections/table-for-two",
  product: "/products/pippin-vase",
  "product-in-sizes": "/products/tilth-planter",
  found: "/search?q=wood",
  "nothing-found": "/search?q=xyzzyq",
  "empty-cart": "/cart",
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

for (const market of markets) {
  test.describe(market, () => {
    test.use({ market, expectedTrouble: /status of 4/ });

    for (const [name, path] of Object.entries(pages)) {
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

for (const name of ["mailbox", "orders"]) {
  test(`dev ${name}`, async ({ page }, info) => {
    await page.goto(`/dev/${name}`);
    await picture(page, `dev-${name}`, info, "en-GB");
  });
}
