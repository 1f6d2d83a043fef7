import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/test";

test("what is looked for is found, marked and can be narrowed", { tag: "@phone" }, async ({ page, shop }) => {
  await shop.visit();
  await page.getByRole("combobox", { name: "Search the shop" }).fill("lamp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en-GB\/search\?q=lamp$/);
  await expect(shop.heading("“lamp”")).toBeVisible();
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "Dusk table lamp" }).locator("mark")).toHaveText("lamp");
  await expect(main.getByRole("group", { name: "Material", includeHidden: true })).toHaveCount(1);
});

test("one search leads on to the next page and back", async ({ page, shop }) => {
  await shop.visit("/search?q=wood");
  const pages = page.getByRole("navigation", { name: "Pages of the list" });
  await pages.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL(/q=wood&page=2$/);
  await expect(pages.getByText("Page 2 of")).toBeVisible();
  await pages.getByRole("link", { name: "Previous page" }).click();
  await expect(page).toHaveURL(/q=wood$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the field in the header searches all the same", { tag: "@phone" }, async ({ page, shop }) => {
    await shop.visit("/categories/seats");
    await page.getByRole("searchbox").fill("vase");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(shop.heading("“vase”")).toBeVisible();
    await expect(page.getByRole("main").getByRole("heading", { name: "Pippin vase" })).toBeVisible();
  });
});

for (const [market, query, name] of [
  ["en-GB", "tabel lmap", "Dusk table lamp"],
  ["zh-CN", "小平果花瓶", "小苹果花瓶"],
  ["ar-KW", "مزهربة", "مزهرية التفاحة"],
] as const) {
  test.describe(`in ${market}`, () => {
    test.use({ market, locale: market });

    test(
      `a slip of the hand is forgiven in ${market}, and nobody is hindered`,
      { tag: "@phone" },
      async ({ page, shop }) => {
        await shop.visit(`/search?q=${encodeURIComponent(query)}`);
        await expect(page.getByRole("main").getByRole("heading", { level: 3, name })).toBeVisible();
        await expectAccessible(page);
      },
    );

    test(`where nothing is found in ${market} there is a way on`, { tag: "@phone" }, async ({ page, shop }) => {
      await shop.visit("/search?q=qqqqqqqqq");
      await expect(shop.heading(/qqqqqqqqq/)).toBeVisible();
      await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
      await expectAccessible(page);
    });
  });
}

for (const query of [
  "%27%20OR%201%3D1--",
  "%25%25%25",
  "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  "%00",
  "(((((",
  "a".repeat(3000),
]) {
  test(`a search for ${query.slice(0, 20)} is answered in peace`, async ({ request }) => {
    expect((await request.get(`/en-GB/search?q=${query}`)).status()).toBe(200);
  });
}
