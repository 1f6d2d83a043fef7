import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/axe";
import { allCounted, countedIn, expectCounted, purchasesOf, watchCounting } from "./fixtures/counted";
import { expect, test } from "./fixtures/test";

test.use({ consent: null });

const question = (page: Page) => page.getByRole("region", { name: "Your privacy" });
const allow = (page: Page) => page.getByRole("button", { name: "Allow", exact: true });
const refuse = (page: Page) => page.getByRole("button", { name: "Do not allow" });

/** What this browser keeps of the visit, and what it sends to be counted. */
function watch(page: Page): string[] {
  const sent: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (["/api/analytics", "/api/cards"].includes(pathname)) sent.push(pathname);
  });
  return sent;
}

const keptInBrowser = (page: Page) =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);

test("until it is allowed, nothing is sent, counted or kept", async ({ page, shop }) => {
  const sent = watch(page);
  const before = await allCounted();
  await shop.visitProduct("pippin-vase");
  await expect(question(page)).toBeVisible();
  await shop.addToCart({ slug: "morrow-cup", finish: "Chalk" });
  await shop.goToCart();
  await expect(shop.payButton()).toBeVisible();
  await shop.visit();
  await expect(question(page)).toBeVisible();
  expect(sent).toEqual([]);
  expect(await allCounted()).toBe(before);
  expect(await keptInBrowser(page)).toEqual([]);
  expect((await page.context().cookies()).filter(({ name }) => name.includes("consent"))).toEqual([]);
});

test("what is allowed arrives: pages, a list, a search, a product, and what is put in and out", async ({
  page,
  shop,
}) => {
  const counting = await watchCounting(page);
  await shop.visit("/categories/vessels");
  await allow(page).click();
  await expect(question(page)).toHaveCount(0);
  await counting();
  const [answer] = (await page.context().cookies()).filter(({ name }) => name.includes("consent"));
  expect(answer).toMatchObject({ value: "allowed", sameSite: "Lax", path: "/", httpOnly: false });
  expect((answer?.expires ?? 0) * 1000).toBeGreaterThan(Date.now() + 180 * 24 * 3600 * 1000);

  await page.getByRole("combobox", { name: "Search the shop" }).fill("Qwzx Vrrpk");
  await page.getByRole("combobox", { name: "Search the shop" }).press("Enter");
  await expect(shop.heading(/Nothing fell for/)).toBeVisible();
  await counting();
  await shop.visitProduct("pippin-vase");
  await counting();
  await shop.pressAdd({ finish: "Moss", quantity: 3 });
  await shop.goToCart();
  await counting();
  await shop.quantityOf("Pippin vase").selectOption("1");
  await expect(shop.quantityOf("Pippin vase")).toHaveValue("1");
  await expect(shop.cartLink()).toHaveText(/1/);
  await shop.visit();
  const pages = Array<string>(4).fill("page_view");
  const done = ["view_item_list", "search", "view_item", "add_to_cart", "remove_from_cart"];
  await expectCounted(page, [...pages, ...done]);
  const told = new Map((await countedIn(page)).map(({ name, payload }) => [name, payload]));
  expect(told.get("view_item_list")).toMatchObject({ item_list_id: "vessels" });
  expect(told.get("search")).toEqual({ search_term: "qwzx vrrpk", results: 0 });
  expect(told.get("view_item")).toMatchObject({ currency: "GBP", items: [{ item_id: "pippin-vase" }] });
  expect(told.get("add_to_cart")).toMatchObject({ value_minor: 14400, items: [{ quantity: 3 }] });
  expect(told.get("remove_from_cart")).toMatchObject({ value_minor: 9600, items: [{ quantity: 2 }] });
});

test("a purchase counts once, however often its page is opened, and not beside the tab", async ({
  page,
  shop,
  psp,
}) => {
  const counting = await watchCounting(page);
  await shop.visitProduct("pippin-vase");
  await allow(page).click();
  await shop.pressAdd({ finish: "Moss" });
  await shop.goToCart();
  await counting();
  await shop.pay();
  await psp.pay();
  await expect(shop.heading(shop.words.thanks)).toBeVisible();
  const number = await shop.orderNumber();
  await counting();
  await page.reload();
  await counting();
  await shop.visit();
  await expect.poll(() => purchasesOf(number)).toHaveLength(1);
  const [purchase] = await purchasesOf(number);
  expect(purchase?.payload).toMatchObject({ transaction_id: number, currency: "GBP", value_minor: 5295 });
  const here = await countedIn(page);
  expect(here.map(({ name }) => name)).toContain("begin_checkout");
  expect(here.map(({ name }) => name)).not.toContain("purchase");
  expect(here.map(({ path }) => path)).toContain("/en-GB/orders/*");
});

test("who refuses is not counted, and not asked again", async ({ page, shop }) => {
  const sent = watch(page);
  await shop.visit();
  await refuse(page).click();
  await expect(question(page)).toHaveCount(0);
  const asked = page.waitForResponse("**/api/stock/**");
  await shop.visitProduct("pippin-vase");
  await asked;
  await shop.visit("/info/privacy");
  await expect(page.getByText("You do not allow it")).toBeVisible();
  await expect(question(page)).toHaveCount(0);
  expect(sent).toEqual([]);
  expect(await keptInBrowser(page)).toEqual([]);
});

test("the answer is found at the foot of each page, and can be changed there and back", async ({ page, shop }) => {
  const counting = await watchCounting(page);
  await shop.visit();
  await page.getByRole("contentinfo").getByRole("link", { name: "Privacy choices" }).click();
  await expect(page.getByRole("heading", { name: "Privacy choices" })).toBeInViewport();
  await expect(page.getByText("You have not answered yet.")).toBeVisible();
  await expect(question(page)).toHaveCount(0);
  await expectAccessible(page);
  await allow(page).click();
  await expect(page.getByText("You allow it")).toBeVisible();
  await expect(allow(page)).toHaveAttribute("aria-pressed", "true");
  await expectAccessible(page);
  await counting();
  await shop.visitProduct("pippin-vase");
  await expectCounted(page, ["page_view"]);
  await shop.visit("/info/privacy");
  await refuse(page).click();
  await expect(page.getByText("You do not allow it")).toBeVisible();
  await expect.poll(() => keptInBrowser(page)).toEqual([]);
});

test.describe("with a network that fails", () => {
  test.use({ expectedTrouble: /api\/consent|ERR_FAILED/ });

  test("an answer that does not reach the shop is no answer, and that is said", async ({ page, shop }) => {
    await page.route(/\/api\/consent$/, (route) => route.abort());
    await shop.visit();
    await allow(page).click();
    await expect(question(page)).toContainText("Your answer has not reached us.");
    await page.unrouteAll();
    await allow(page).click();
    await expect(question(page)).toHaveCount(0);
  });
});

test("by keyboard it is reached after the page, hides nothing that has the focus, and is answered", async ({
  page,
  shop,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await shop.visitProduct("pippin-vase");
  await expect(question(page)).toBeVisible();
  await expect(question(page).getByRole("status")).toContainText("May we count");
  const edge = (await question(page).boundingBox())?.y ?? 0;
  await page.getByRole("contentinfo").getByRole("link", { name: "Delivery" }).focus();
  while (!(await refuse(page).evaluate((button) => button === document.activeElement))) {
    const foot = await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0);
    expect(foot).toBeLessThanOrEqual(edge);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Tab");
  await expect(allow(page)).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(question(page)).toHaveCount(0);
});

for (const viewport of [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test(`at ${viewport.width} pixels it moves nothing, and what lies under it can be scrolled clear and pressed`, async ({
    page,
    shop,
  }) => {
    await page.setViewportSize(viewport);
    await shop.addToCart({ slug: "pippin-vase", finish: "Moss" });
    await shop.goToCart();
    await expect(shop.payButton()).toBeVisible();
    await expect(question(page)).toHaveCount(0);

    await shop.visit("/info/delivery");
    await expect(question(page)).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const footer = page.getByRole("contentinfo");
    const place = await footer.boundingBox();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const [foot, region] = await Promise.all([footer.boundingBox(), question(page).boundingBox()]);
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(region?.y ?? 0);
    await page.evaluate(() => window.scrollTo(0, 0));
    await refuse(page).click();
    await expect(question(page)).toHaveCount(0);
    expect(await footer.boundingBox()).toEqual(place);
  });
}

test.describe("from right to left", () => {
  test.use({ market: "ar-KW", locale: "ar-KW" });

  test("it is asked and answered in Arabic", async ({ page, shop }) => {
    await shop.visit();
    const region = page.getByRole("region", { name: "الخصوصية" });
    await expect(region).toBeVisible();
    await expectAccessible(page);
    await region.getByRole("button", { name: "عدم السماح" }).click();
    await expect(region).toHaveCount(0);
  });
});

test.describe("in a browser that asks not to be tracked", () => {
  test.use({ extraHTTPHeaders: { "Sec-GPC": "1" }, consent: "allowed" });

  test("that is the answer, even where another was given before", async ({ page, shop }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true });
    });
    const sent = watch(page);
    const asked = page.waitForResponse("**/api/stock/**");
    await shop.visitProduct("pippin-vase");
    await asked;
    await shop.visit("/info/privacy");
    await expect(page.getByText("Your browser asks not to be tracked.")).toBeVisible();
    await expect(allow(page)).toHaveCount(0);
    await expect(question(page)).toHaveCount(0);
    expect(sent).toEqual([]);
    expect(await keptInBrowser(page)).toEqual([]);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("nothing is asked, and the privacy page says why", async ({ page, shop }) => {
    await shop.visit();
    await expect(question(page)).toHaveCount(0);
    await shop.visit("/info/privacy");
    await expect(page.getByText("Without JavaScript nothing is counted")).toBeVisible();
    await expect(allow(page)).toBeHidden();
  });
});
