import { expectAccessible } from "./fixtures/axe";
import { expect, shopUrl, test } from "./fixtures/test";

const names = (list: string[]) => list.map((text) => text.trim());

test("a shelf is narrowed by several finishes, each of which can be taken away again", async ({ page, shop }) => {
  await shop.visit("/categories/vessels");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "6 objects" })).toBeVisible();
  await main.getByRole("checkbox", { name: /^Moss/ }).check();
  await expect(page).toHaveURL(`${shopUrl}/en-GB/categories/vessels?finish=moss`);
  await expect(main.getByRole("heading", { name: "1 object" })).toBeVisible();
  await expect(main.getByRole("checkbox", { name: /^Moss/ })).toBeFocused();
  await main.getByRole("checkbox", { name: /^Chalk/ }).check();
  await expect(page).toHaveURL(`${shopUrl}/en-GB/categories/vessels?finish=chalk,moss`);
  const applied = main.getByRole("list", { name: "Chosen filters" });
  await applied.getByRole("link", { name: "Remove filter Moss" }).click();
  await expect(page).toHaveURL(`${shopUrl}/en-GB/categories/vessels?finish=chalk`);
  await expect(main.getByRole("checkbox", { name: /^Moss/ })).not.toBeChecked();
});

test(
  "each value says how many things there would be, and there are so many",
  { tag: "@phone" },
  async ({ page, shop }) => {
    await shop.visit("/categories/light");
    const open = page.getByRole("main").getByText("Filter", { exact: true });
    if (await open.isVisible()) await open.click();
    const brass = page.getByRole("group", { name: "Material" }).getByRole("checkbox", { name: "Brass 3" });
    await brass.check();
    const show = page.getByRole("button", { name: "Show" });
    if (await show.isVisible()) await show.click();
    await expect(page).toHaveURL(/material=brass$/);
    await expect(page.getByRole("main").getByRole("heading", { name: "3 objects" })).toBeVisible();
  },
);

test("a list is sorted by price, and Back leads to where one was", async ({ page, shop }) => {
  await shop.visit("/categories/seats");
  const main = page.getByRole("main");
  await main.getByRole("link", { name: "Price, low first" }).click();
  await expect(main.getByRole("link", { name: "Price, low first" })).toHaveAttribute("aria-current", "true");
  const cards = main.getByRole("heading", { level: 3 });
  expect(names(await cards.allInnerTexts())[0]).toBe("Perch stool");
  await cards.last().scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await cards.last().click();
  await expect(shop.heading("Hollow lounge chair")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/sort=price-up$/);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a shelf is filtered by a form and a button", { tag: "@phone" }, async ({ page, shop }) => {
    await shop.visit("/categories/vessels");
    const open = page.getByRole("main").getByText("Filter", { exact: true });
    if (await open.isVisible()) await open.click();
    await page.getByRole("checkbox", { name: /^Ochre/ }).check();
    await page.getByRole("checkbox", { name: /^Moss/ }).check();
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(`${shopUrl}/en-GB/categories/vessels?finish=moss,ochre`);
    await expect(page.getByRole("main").getByRole("heading", { name: "3 objects" })).toBeVisible();
  });
});

test("what an address says about its visitor makes no page of its own", async ({ request }) => {
  for (const query of ["", "?finish=fog,moss&sort=newest"]) {
    const path = `/en-GB/categories/vessels${query}`;
    await request.get(path);
    const answer = await request.get(`${path}${query === "" ? "?" : "&"}utm_source=letter`);
    expect(answer.headers()["x-nextjs-cache"], path).toBe("HIT");
  }
});

test("a filtered list may be kept for a minute and not longer, by the shop and by whatever is in front", async ({
  request,
}) => {
  for (const visit of ["MISS", "HIT"]) {
    const answer = await request.get("/en-GB/categories/vessels?finish=moss&sort=price-down");
    expect(answer.headers()).toMatchObject({ "x-nextjs-cache": visit, "cache-control": "s-maxage=60" });
  }
});

test("search engines keep one filter at most and are led to the plain shelf from the rest", async ({ request }) => {
  const html = async (query: string) => (await request.get(`/en-GB/categories/vessels${query}`)).text();
  expect(await html("?finish=moss")).not.toContain('content="noindex');
  const many = await html("?finish=chalk,moss&sort=newest");
  expect(many).toContain('content="noindex, follow"');
  expect(many).toContain(`rel="canonical" href="${shopUrl}/en-GB/categories/vessels"`);
});

for (const query of [
  "finish=nobodys",
  "page=999",
  "price=abc",
  "price=under-31",
  "sort=dearest",
  `finish=${"a".repeat(900)}`,
]) {
  test(`a list that is asked for ${query.slice(0, 24)} says that there is no such thing`, async ({ request }) => {
    const answer = await request.get(`/en-GB/categories/vessels?${query}`);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toMatch(/<h1[^>]*>This branch bears nothing/);
  });
}

for (const market of ["en-GB", "ar-KW"]) {
  test.describe(`in ${market}`, () => {
    test.use({ market, locale: market });

    test(`a filtered shelf in ${market} has nothing in anybody's way`, async ({ page, shop }) => {
      await shop.visit("/categories/light?material=brass,glass&sort=price-up");
      await expectAccessible(page);
      const summary = page.getByRole("main").locator("summary");
      if (await summary.isVisible()) await summary.click();
      await expectAccessible(page);
      await shop.visit("/categories/vessels?finish=oak");
      await expectAccessible(page);
    });
  });
}
