import { expect, shopUrl, test } from "./fixtures/test";

test("from the home page by a collection to one of its things", { tag: "@phone" }, async ({ page, shop }) => {
  await shop.visit();
  const main = page.getByRole("main");
  await main.getByRole("link", { name: "A table for two" }).click();
  await expect(shop.heading("A table for two")).toBeVisible();
  await expect(main.getByText("three candles at three heights")).toBeVisible();
  await expect(main.getByRole("heading", { level: 3 }).first()).toHaveText("Harrow plates");
  await main.getByRole("link", { name: /Harrow plates/ }).click();
  await expect(shop.heading("Harrow plates")).toBeVisible();
});

test("all collections are found from any shelf, and lead back by the breadcrumb", async ({ page, shop }) => {
  await shop.visit("/categories/seats");
  await shop.shelves().filter({ hasText: "Collections" }).click();
  await expect(shop.heading("Collections")).toBeVisible();
  const names = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(names).toHaveText(["A table for two", "A quiet kitchen", "A first flat", "Nowhere to be"]);
  await page.getByRole("link", { name: /Nowhere to be/ }).click();
  await expect(shop.heading("Nowhere to be")).toBeVisible();
  const here = page.getByRole("navigation", { name: "You are here" });
  await expect(here.locator("[aria-current=page]")).toHaveText("Nowhere to be");
  await here.getByRole("link", { name: "Collections" }).click();
  await expect(page).toHaveURL(`${shopUrl}/en-GB/collections`);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a collection is filtered by a form and sorted by links", { tag: "@phone" }, async ({ page, shop }) => {
    await shop.visit("/collections/first-flat");
    const main = page.getByRole("main");
    const open = main.getByText("Filter", { exact: true });
    if (await open.isVisible()) await open.click();
    await main
      .getByRole("group", { name: "Category" })
      .getByRole("checkbox", { name: /^Seats & tables/ })
      .check();
    await main.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(`${shopUrl}/en-GB/collections/first-flat?category=seats`);
    await main.getByRole("link", { name: "Price, low first" }).click();
    await expect(main.getByRole("heading", { level: 3 })).toHaveText(["Perch stool", "Twig coat stand", "Rung shelf"]);
  });
});

test("collections are kept, with a filter too, and an unknown one is not there", async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()["content-security-policy"];
  expect(await policyOf("/en-GB/collections")).toContain("'sha256-");
  expect(await policyOf("/en-GB/collections/quiet-kitchen")).toContain("'sha256-");
  expect(await policyOf("/en-GB/collections/quiet-kitchen?finish=moss")).toContain("'sha256-");
  for (const path of ["no-such", "quiet-kitchen?page=9", "quiet-kitchen?finish=nobodys"]) {
    expect((await request.get(`/en-GB/collections/${path}`)).status(), path).toBe(404);
  }
});

test("each market's sitemap and llms.txt name the collections", async ({ request }) => {
  const sitemap = await (await request.get("/sitemaps/ar-KW/pages.xml")).text();
  expect(sitemap).toContain(`${shopUrl}/ar-KW/collections</loc>`);
  expect(sitemap).toContain(`${shopUrl}/ar-KW/collections/first-flat</loc>`);
  expect(await (await request.get("/llms.txt")).text()).toContain("/{market}/collections/{collection}");
});
