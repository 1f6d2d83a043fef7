import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/test";

const pages = ["Delivery", "Returns", "Privacy", "Terms"];

test(
  "the foot of every page leads to what one wants to know of the shop",
  { tag: "@phone" },
  async ({ page, shop }) => {
    await shop.visitProduct("pippin-vase");
    for (const name of pages) {
      await page.getByRole("contentinfo").getByRole("link", { name, exact: true }).click();
      await expect(shop.heading(name)).toBeVisible();
      await expectAccessible(page);
    }
  },
);

test("the page about delivery names what the cart will ask for", async ({ page, shop }) => {
  await shop.addToCart({ slug: "pippin-vase" });
  await shop.visitCart();
  const { delivery } = await shop.amounts();
  await shop.visit("/info/delivery");
  await expect(page.getByRole("main")).toContainText(`A parcel costs ${delivery}`);
});

test.describe("in Arabic", () => {
  test.use({ market: "ar-KW" });

  test("the shop's own address keeps its direction within a sentence", async ({ page, shop }) => {
    await shop.visit("/info/terms");
    const inner = page.getByRole("main").locator("bdi");
    await expect(inner.filter({ hasText: "orders@" })).toBeVisible();
    expect(await inner.count()).toBe(3);
  });
});
