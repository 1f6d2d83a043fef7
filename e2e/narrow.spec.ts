import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/test";

// 1280 pixels zoomed to 400 %, and the narrowest phone.
test.use({ viewport: { width: 320, height: 640 } });

const paths = [
  "",
  "/categories/seats",
  "/collections",
  "/collections/quiet-kitchen",
  "/products/pippin-vase",
  "/cart",
  "/sign-in",
  "/sign-up?notice=weak_password",
];

for (const market of ["en-GB", "ja-JP", "zh-CN", "de-DE", "ar-KW"]) {
  test.describe(`in ${market}`, () => {
    test.use({ market, locale: market });

    test(`at 320 pixels no page of ${market} has to be scrolled sideways`, async ({ page, shop, plain }) => {
      const { order } = await plain.order({ slug: "morrow-cup" });
      await page.goto(order);
      expect(await overflow(page), "the order").toBeLessThanOrEqual(0);
      await plain.put({ slug: "morrow-cup", quantity: 12 });
      for (const path of paths) {
        await shop.visit(path);
        expect(await overflow(page), path).toBeLessThanOrEqual(0);
      }
      await page.goto(await plain.pay());
      expect(await overflow(page), "the pay page").toBeLessThanOrEqual(0);
    });
  });
}

/** By how many pixels the page is wider than the window, in its own letters. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return document.documentElement.scrollWidth - window.innerWidth;
  });
}
