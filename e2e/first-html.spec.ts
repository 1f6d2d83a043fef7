import type { Page } from "@playwright/test";
import { expect, shopUrl, test } from "./fixtures/test";

const pages = [
  { what: "home", path: "" },
  { what: "a category", path: "/categories/vessels" },
  { what: "a collection", path: "/collections/first-flat" },
  { what: "a product", path: "/products/pippin-vase" },
];

for (const { what, path } of pages) {
  test(
    `the largest picture of ${what} is in its first HTML, to be fetched at once`,
    { tag: "@phone" },
    async ({ page, request }) => {
      const address = `/en-GB${path}`;
      await page.goto(address);
      const picture = await largestPaint(page);
      expect(picture).toMatchObject({ tag: "IMG", loading: "eager", priority: "high" });
      expect(await (await request.get(address)).text()).toContain(picture.file);
    },
  );

  test(`${what} asks nobody but the shop, with and without a cart`, async ({ page, plain, shop }) => {
    const asked = new Set<string>();
    page.on("request", (sent) => asked.add(new URL(sent.url()).origin));
    await shop.visit(path);
    await plain.put({ slug: "morrow-cup", finish: "Chalk" });
    await shop.visit(path);
    await expect(shop.cartLink()).toHaveText("Cart1");
    expect([...asked]).toEqual([shopUrl]);
  });
}

test("a page tells search engines and browsers its language and its title", async ({ page, shop }) => {
  await shop.visitProduct("pippin-vase");
  await expect(page).toHaveTitle("Pippin vase · Windfall");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en-GB");
});

test("a cached page is ASCII on the way and its own script on the screen", async ({ request, page }) => {
  await request.get("/ja-JP");
  expect(await (await request.get("/ja-JP")).text()).toMatch(/^[\0-\x7f]*$/);
  await page.goto("/ja-JP");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\p{Script=Hiragana}/u);
});

test("the data of a page comes once it is painted, to be kept for good", async ({ page }) => {
  const answered = page.waitForResponse("**/api/page-data/*");
  await page.goto("/en-GB/products/pippin-vase");
  expect((await answered).headers()["cache-control"]).toContain("immutable");
});

const data = "**/api/page-data/*";
const dataOfToday = /[?&]_rsc/;

test.describe("where its data is not to be had any more", () => {
  test.use({ expectedTrouble: /status of 404/ });

  for (const path of ["/products/pippin-vase", "/categories/vessels?finish=moss"]) {
    test(`${path} takes that of today if it is the same`, async ({ page, shop }) => {
      await page.route(data, (route) => route.fulfill({ status: 404 }));
      await shop.visit(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });
  }
});

test("a page of which only a newer one is to be had is sold from like one without script", async ({ browser }) => {
  // One that waits for no script.
  const page = await browser.newPage({ baseURL: shopUrl });
  await page.route(data, (route) => route.fulfill({ status: 404 }));
  await page.route(dataOfToday, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "x-page-version": "newer" } });
  });
  const asked = page.waitForResponse(dataOfToday);
  await page.goto("/en-GB/products/pippin-vase");
  await asked;
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page).toHaveURL(/notice=added/);
  await page.close();
});

/** What the browser itself counts as the largest thing it has painted, once that is a picture. */
function largestPaint(page: Page) {
  return page.evaluate(
    () =>
      new Promise<{ tag: string; loading: string; priority: string; file: string }>((resolve) => {
        new PerformanceObserver((list) => {
          const latest = list.getEntries().at(-1) as (PerformanceEntry & { element?: Element | null }) | undefined;
          const picture = latest?.element;
          if (!(picture instanceof HTMLImageElement)) return;
          const { tagName, loading, fetchPriority, currentSrc } = picture;
          resolve({ tag: tagName, loading, priority: fetchPriority, file: new URL(currentSrc).pathname });
        }).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
}
