import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures/test";

test("a whole purchase up to Pay needs no mouse, and the focus is seen at every stop", async ({ page, shop }) => {
  await shop.visit("/categories/vessels");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");

  await tabTo(page, page.getByRole("link", { name: /^Pippin vase/ }));
  await page.keyboard.press("Enter");
  await expect(shop.heading("Pippin vase")).toBeVisible();

  await tabTo(page, shop.finish("Moss"));
  await page.keyboard.press("ArrowRight");
  await expect(shop.finish("Chalk")).toBeChecked();
  await page.keyboard.press("ArrowLeft");
  await expect(shop.finish("Moss")).toBeChecked();
  await tabTo(page, page.getByRole("button", { name: "Add to cart" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("banner").getByRole("status")).toHaveText("Added to your cart.");

  await tabTo(page, page.getByRole("link", { name: "Go to cart" }));
  await page.keyboard.press("Enter");
  await expect(shop.line("Pippin vase")).toBeVisible();
  await tabTo(page, shop.quantityOf("Pippin vase"));
  await page.keyboard.press("2");
  await expect.poll(() => shop.amounts()).toMatchObject({ total: "£96.00" });
  await expect(shop.quantityOf("Pippin vase")).toBeFocused();

  await tabTo(page, shop.payButton());
  await page.keyboard.press("Enter");
  await shop.arriveAtPayPage();
  await tabTo(page, page.getByLabel("E-mail"));
});

/** Presses Tab until the focus is there, as somebody would who looks for it; every stop on the way shows a ring. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    expect(await page.evaluate(unseenFocus)).toBeNull();
  }
  await expect(target).toBeFocused();
}

/** The element that has the focus without a ring around itself, its label or its form; null where all is well. */
function unseenFocus(): string | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  const around = focused instanceof HTMLInputElement ? [focused.form, ...(focused.labels ?? [])] : [];
  const isRinged = [focused, ...around].some((shown) => {
    if (!shown) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    return outlineStyle !== "none" && outlineWidth !== "0px";
  });
  return isRinged ? null : focused.outerHTML.slice(0, 200);
}
