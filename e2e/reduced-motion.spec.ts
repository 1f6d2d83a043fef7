import type { Page } from "@playwright/test";
import { cards, expect, test } from "./fixtures/test";

// Whom movement makes dizzy has said so to the system once, and no shop need be asked again.
test.use({ contextOptions: { reducedMotion: "reduce" } });

/** What moves by itself or would move when something happens to it; colours may fade. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) =>
      [undefined, "::before", "::after"].flatMap((part) => {
        const { animationName, transitionProperty, transitionDuration } = getComputedStyle(element, part);
        const animated = animationName !== "none";
        const moved = /all|transform|translate|rotate|scale|width|height|inset|top|left|margin/.test(
          transitionProperty,
        );
        const timed = transitionDuration.split(",").some((seconds) => parseFloat(seconds) > 0);
        return animated || (moved && timed) ? [`${element.tagName} ${element.getAttribute("class") ?? ""}`] : [];
      }),
    ),
  );
}

for (const path of ["", "/categories/vessels", "/products/pippin-vase", "/cart"]) {
  test(`nothing moves on ${path || "the home page"}`, async ({ page, shop }) => {
    await shop.visit(path);
    expect(await moving(page)).toEqual([]);
  });
}

test.describe("where there is nothing", () => {
  test.use({ expectedTrouble: /404/ });

  test("nothing moves either", async ({ page, shop }) => {
    await shop.visit("/products/no-such-thing");
    expect(await moving(page)).toEqual([]);
  });
});

test("nothing moves on an order that waits, nor on one that is paid", async ({ page, shop, plain }) => {
  const waiting = await plain.order({ slug: "pippin-vase", finish: "Moss" }, cards.slow);
  await page.goto(waiting.order);
  await expect(shop.heading("Waiting for your bank")).toBeVisible();
  expect(await moving(page)).toEqual([]);

  const paid = await plain.order({ slug: "morrow-cup" });
  await page.goto(paid.order);
  await expect(shop.heading(shop.words.thanks)).toBeVisible();
  expect(await moving(page)).toEqual([]);
});
