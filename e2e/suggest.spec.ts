import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/test";

test("by keyboard: typed, walked through, left and followed", async ({ page, shop }) => {
  await shop.visit("/categories/seats");
  const field = page.getByRole("combobox", { name: "Search the shop" });
  await field.focus();
  await page.keyboard.type("va");
  const list = page.getByRole("listbox", { name: "Suggestions" });
  await expect(list.getByRole("option", { name: /^Pippin vase £/ }).locator("mark")).toHaveText("vase");
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("status").filter({ hasText: /suggestion/ })).toHaveText(/^\d suggestions?$/);

  await page.keyboard.press("ArrowUp");
  const all = list.getByRole("option", { selected: true });
  await expect(all).toHaveText("All results for “va”");
  await expect(field).toHaveAttribute("aria-activedescendant", (await all.getAttribute("id")) ?? "");
  await expect(field).toBeFocused();
  await page.keyboard.press("Home");
  await expect(all).toHaveCount(0);

  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(field).toHaveValue("va");
  await page.keyboard.press("ArrowDown");
  await expect(list.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(field).toHaveValue("");

  await page.keyboard.type("pippin");
  await expect(list.getByRole("option", { name: /^Pippin vase/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(shop.heading("Pippin vase")).toBeVisible();
});

test("Enter without a choice searches, and the field then says for what", { tag: "@phone" }, async ({ page, shop }) => {
  await shop.visit();
  const field = page.getByRole("combobox", { name: "Search the shop" });
  await field.fill("lamp");
  await expect(page.getByRole("option", { name: /lamp/ }).first()).toBeVisible();
  await field.press("Enter");
  await expect(shop.heading("“lamp”")).toBeVisible();
  await expect(field).toHaveValue("lamp");
  await shop.visit("/categories/seats");
  await expect(field).toHaveValue("");
});

test("Tab leaves the list behind", async ({ page, shop }) => {
  await shop.visit();
  await page.getByRole("combobox", { name: "Search the shop" }).fill("vase");
  await expect(page.getByRole("listbox")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(page.getByRole("button", { name: "Search", exact: true })).toBeFocused();
});

test("a tap goes where it points, and each line has room for a thumb", { tag: "@phone" }, async ({ page, shop }) => {
  await shop.visit();
  await page.getByRole("combobox", { name: "Search the shop" }).fill("ceramic");
  const options = page.getByRole("option");
  await expect(options.filter({ hasText: "Material" })).toHaveText(/^Ceramic/);
  for (const option of await options.all()) expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await options.last().click();
  await expect(shop.heading("“ceramic”")).toBeVisible();
});

test("an answer to what was typed before is not shown", async ({ page, shop }) => {
  await shop.visit();
  const asked: string[] = [];
  let answerFirst = () => {};
  const held = new Promise<void>((resolve) => (answerFirst = resolve));
  await page.route("**/api/suggest?*", async (route) => {
    const query = new URL(route.request().url()).searchParams.get("q") ?? "";
    asked.push(query);
    if (query === "lamp") await held;
    // What was held is given up by then.
    await route.continue().catch(() => undefined);
  });
  const field = page.getByRole("combobox", { name: "Search the shop" });
  await field.fill("lamp");
  await expect.poll(() => asked).toEqual(["lamp"]);
  const givenUp = page.waitForEvent("requestfailed", (sent) => sent.url().endsWith("q=lamp"));
  await field.fill("vase");
  await givenUp;
  await expect(page.getByRole("option", { name: /^Pippin vase/ })).toBeVisible();
  answerFirst();
  await expect(page.getByRole("option", { name: /lamp/ })).toHaveCount(0);
  expect(asked).toEqual(["lamp", "vase"]);
});

test("what is still being put together from sounds is not asked for", async ({ page, shop, context }) => {
  await shop.visit();
  const asked: string[] = [];
  page.on("request", (sent) => sent.url().includes("/api/suggest") && asked.push(sent.url()));
  const field = page.getByRole("combobox", { name: "Search the shop" });
  await field.focus();
  const keyboard = await context.newCDPSession(page);
  await keyboard.send("Input.imeSetComposition", { text: "vas", selectionStart: 3, selectionEnd: 3 });
  await expect(field).toHaveValue("vas");
  await keyboard.send("Input.insertText", { text: "vase" });
  await expect(page.getByRole("option", { name: /^Pippin vase/ })).toBeVisible();
  expect(asked.map((url) => new URL(url).searchParams.get("q"))).toEqual(["vase"]);
});

for (const [market, query, name] of [
  ["en-GB", "va", /^Pippin vase/],
  ["zh-CN", "花瓶", /^小苹果花瓶/],
  ["ar-KW", "مزهر", /^مزهرية التفاحة/],
] as const) {
  test.describe(`in ${market}`, () => {
    test.use({ market, locale: market });

    test(`the open list in ${market} has nothing in anybody's way`, { tag: "@phone" }, async ({ page, shop }) => {
      await shop.visit();
      const field = page.getByRole("banner").getByRole("combobox");
      await field.fill(query);
      const option = page.getByRole("option", { name });
      await expect(option).toBeVisible();
      await field.press("ArrowDown");
      await expectAccessible(page);
      await expect(option).toBeVisible();
      await option.click();
      await expect(shop.heading(name)).toBeVisible();
    });
  });
}

test("from right to left the picture stands at the right, and all fits", { tag: "@phone" }, async ({ page }) => {
  await page.goto("/ar-KW");
  await page.getByRole("banner").getByRole("combobox").fill("مزهر");
  const option = page.getByRole("option", { name: /^مزهرية التفاحة/ });
  const [picture, price] = [option.locator("img"), option.locator("small")];
  await expect(picture).toBeVisible();
  const [right, left] = [await picture.boundingBox(), await price.boundingBox()];
  expect(right?.x).toBeGreaterThan(left?.x ?? Infinity);
  expect(left?.x).toBeGreaterThanOrEqual(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the field is a plain one that searches", async ({ page, shop }) => {
    await shop.visit();
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await page.getByRole("searchbox").fill("vase");
    await page.getByRole("searchbox").press("Enter");
    await expect(shop.heading("“vase”")).toBeVisible();
  });
});

test("the address answers in small, may be kept by anybody, and refuses what it cannot read", async ({ request }) => {
  const answer = await request.get("/api/suggest?market=en-GB&q=va");
  expect([answer.status(), answer.headers()["cache-control"]]).toEqual([200, "public, max-age=60"]);
  expect((await answer.body()).length).toBeLessThan(4_000);
  const tooLong = `market=en-GB&q=${"a".repeat(81)}`;
  for (const query of ["", "market=en-GB", "market=xx-XX&q=va", "market=en-GB&q=%00", tooLong]) {
    const refused = await request.get(`/api/suggest?${query}`);
    expect([refused.status(), refused.headers()["cache-control"]], query).toEqual([400, "no-store"]);
  }
});
