import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/test";

// 1280 pixels zoomed to 400 %, and the narrowest phone.
test.use({ viewport: { width: 320, height: 640 } });

const paths = ["", "/categories/seats", "/products/pippin-vase", "/cart", "/sign-in", "/sign-up?notice=weak_password"];

for (const market of ["en-GB", "ja-JP", "zh-CN"]) {
  test.describe(`in ${market}`, () => {
    test.use({ market, locale: market });

    test(`at 320 pixels no page of ${market} has to be scrolled sideways`, async ({ page, shop, plain }) => {
      await plain.put({ slug: "rill-can" });
      for (const path of paths) {
        await shop.visit(path);
        expect(await overflow(page), path).toBeLessThanOrEqual(0);
      }
    });
  });
}

test("at 320 pixels neither the pay page nor an order has to be scrolled sideways", async ({ page, plain }) => {
  const { order } = await plain.order({ slug: "pippin-vase", finish: "Moss" });
  await plain.put({ slug: "pippin-vase", finish: "Moss" });
  for (const address of [order, await plain.pay()]) {
    await page.goto(address);
    expect(await overflow(page), address).toBeLessThanOrEqual(0);
  }
});

/** By how many pixels the page is wider than the window, in its own letters. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return document.documentElement.scrollWidth - window.innerWidth;
  });
}
