import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/test";

const shelf = (page: Page) => page.getByRole("region", { name: "Recently seen" });
const remembered = (page: Page) => page.evaluate(() => localStorage.getItem("seen"));

test.describe("with consent", () => {
  test.use({ consent: "allowed" });

  test("the products looked at before stand below, the latest first, and can be forgotten", async ({ page, shop }) => {
    for (const slug of ["morrow-cup", "pippin-vase", "moon-lamp"]) {
      await shop.visitProduct(slug);
      await expect.poll(() => remembered(page)).toContain(slug);
    }
    const links = shelf(page).getByRole("link");
    await expect(links).toHaveCount(2);
    await expect(links.first()).toContainText(/Pippin vase.*£48\.00/s);
    await expect(links.last()).toContainText("Morrow cup");
    await expectAccessible(page);
    await shelf(page).getByRole("button", { name: "Forget this list" }).click();
    await expect(shelf(page).getByText("Forgotten.")).toBeFocused();
    await expectAccessible(page);
    expect(await remembered(page)).toBeNull();
    await shop.visitProduct("morrow-cup");
    await expect.poll(() => remembered(page)).toBe('["morrow-cup"]');
    await expect(shelf(page)).toHaveCount(0);
  });

  test("eight are remembered beside the one that is looked at", async ({ page, shop }) => {
    const known = Array.from({ length: 9 }, (_, place) => `no-longer-${place}`);
    await shop.visit();
    await page.evaluate((list) => localStorage.setItem("seen", JSON.stringify(list)), ["pippin-vase", ...known]);
    await shop.visitProduct("moon-lamp");
    await expect(shelf(page).getByRole("link")).toHaveCount(1);
    expect(JSON.parse((await remembered(page)) ?? "")).toEqual(["moon-lamp", "pippin-vase", ...known.slice(0, 7)]);
  });

  test.describe("from right to left", () => {
    test.use({ market: "ar-KW", locale: "ar-KW" });

    test("names and prices are the market's", { tag: "@phone" }, async ({ page, shop }) => {
      await shop.visitProduct("pippin-vase");
      await expect.poll(() => remembered(page)).toContain("pippin-vase");
      await shop.visitProduct("moon-lamp");
      const region = page.getByRole("region", { name: "شوهدت مؤخرًا" });
      await expect(region.getByRole("link")).toContainText("د.ك");
      await expectAccessible(page);
    });
  });
});

test("without consent nothing is remembered, and a list of before is taken away", async ({ page, shop }) => {
  await shop.visit();
  await page.evaluate(() => localStorage.setItem("seen", '["pippin-vase"]'));
  await shop.visitProduct("moon-lamp");
  await expect.poll(() => remembered(page)).toBeNull();
  await expect(shelf(page)).toHaveCount(0);
});
