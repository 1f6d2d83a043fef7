import type { Locator } from "@playwright/test";
import { markets } from "@/lib/markets/markets";
import { expect, shopUrl, test } from "./fixtures/test";

/** The first thing on the first shelf, as it is called and priced in each market, and what it costs with delivery. */
const vases = {
  "en-GB": ["Pippin vase", "£48.00", "£52.95"],
  "en-US": ["Pippin vase", "$62.00", "$70.95"],
  "en-SG": ["Pippin vase", "$84.00", "$92.90"],
  "de-DE": ["Vase Renette", "56,00 €", "61,90 €"],
  "fr-FR": ["Vase Api", "56,00 €", "61,90 €"],
  "es-ES": ["Jarrón Camuesa", "56,00 €", "61,90 €"],
  "zh-CN": ["小苹果花瓶", "¥438.00", "¥466.00"],
  "ja-JP": ["ピピン フラワーベース", "￥8,800", "￥9,680"],
  "pt-BR": ["Vaso Pomo", "R$ 345,00", "R$ 379,90"],
  "ar-KW": ["مزهرية التفاحة", "19.000 د.ك.", "21.500 د.ك."],
} as const;

for (const [code, [name, price, total]] of Object.entries(vases)) {
  test.describe(`in ${code}`, () => {
    test.use({ market: code, locale: code });

    test(
      `from home to a product and into the cart, everything is of ${code}`,
      { tag: "@phone" },
      async ({ page, shop }) => {
        await page.goto("/");
        await expect(page).toHaveURL(`${shopUrl}/${code}`);
        await shop.shelves().first().click();
        await page.getByRole("link", { name }).click();
        await expect(shop.heading(name)).toBeVisible();
        await shop.pressAdd();
        await shop.goToCart();
        await expect(shop.line(name)).toHaveCount(1);
        const amounts = await shop.amounts();
        expect([plain(amounts.subtotal), plain(amounts.total)]).toEqual([price, total]);
        expect(plain(await shop.payButton().innerText())).toContain(total);
        const root = page.locator("html");
        await expect(root).toHaveAttribute("lang", code);
        await expect(root).toHaveAttribute("dir", code === "ar-KW" ? "rtl" : "ltr");
      },
    );
  });
}

test(
  "every market is offered in its own words, and keeps the page and the cart",
  { tag: "@phone" },
  async ({ page, shop }) => {
    await shop.addToCart({ slug: "pippin-vase", finish: "Moss" });
    const offered = await shop.offeredMarkets();
    await expect(offered).toHaveCount(markets.length);
    await offered.filter({ hasText: "日本" }).click();
    await expect(page).toHaveURL(`${shopUrl}/ja-JP/products/pippin-vase`);
    await expect(shop.heading("ピピン フラワーベース")).toBeVisible();
    await page.goto("/pt-BR/cart");
    expect(plain((await shop.amounts()).total)).toBe("R$ 379,90");
  },
);

test.describe("in Brazil", () => {
  test.use({ market: "pt-BR", locale: "pt-BR" });

  test("an order is paid in reais, and says thank you in Portuguese", async ({ page, shop, psp }) => {
    await shop.addToCart({ slug: "pippin-vase" });
    await shop.goToCart();
    await shop.pay();
    await expect(page.getByRole("radio", { name: "Pix" })).toBeVisible();
    await expect(psp.payButton()).toHaveText("Pay R$379.90");
    await psp.pay({ city: "Ouro Preto", postalCode: "35400-000" });
    await expect(shop.heading(shop.words.thanks)).toBeVisible();
    await expect(page.getByText("Ouro Preto 35400-000")).toBeVisible();
    expect(plain((await shop.amounts()).total)).toBe("R$ 379,90");
  });
});

test.describe("in Kuwait", () => {
  test.use({ market: "ar-KW", locale: "ar-KW" });

  test("an order is paid in fils, to three decimals, from right to left", async ({ page, shop, psp }) => {
    await shop.addToCart({ slug: "pippin-vase" });
    await shop.goToCart();
    expect(await isLeftOf(shop.payButton(), shop.lines().first())).toBe(true);
    await shop.pay();
    await expect(psp.payButton()).toHaveText(/21\.500/);
    await psp.pay({ name: "نورة", city: "حولي", postalCode: "32000" });
    await expect(shop.heading(shop.words.thanks)).toBeVisible();
    expect(await shop.orderNumber()).toMatch(/^WF-\d+$/);
    expect(plain((await shop.amounts()).total)).toBe("21.500 د.ك.");
    await expect(page.locator("bdi", { hasText: "حولي 32000" })).toBeVisible();
  });
});

for (const path of ["", "/categories/vessels", "/collections/first-flat", "/products/pippin-vase"]) {
  test(`search engines are told of every market's page at ${path || "the home page"}`, async ({ page }) => {
    await page.goto(`/fr-FR${path}`);
    const links = await page
      .locator("link[rel=alternate][hreflang]")
      .evaluateAll((found) => found.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]));
    const everybody = path === "" ? `${shopUrl}/` : `${shopUrl}/en-GB${path}`;
    const expected = markets.map(({ code }) => [code, `${shopUrl}/${code}${path}`]);
    expect(links).toEqual([...expected, ["x-default", everybody]]);
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", `${shopUrl}/fr-FR${path}`);
  });
}

async function isLeftOf(one: Locator, other: Locator): Promise<boolean> {
  const [left, right] = [await one.boundingBox(), await other.boundingBox()];
  return left !== null && right !== null && left.x + left.width <= right.x;
}

/** Without invisible marks of direction, and with plain spaces. */
function plain(words: string): string {
  return words.replace(/[\u200e\u200f\u061c]/g, "").replace(/[\u00a0\u202f]/g, " ");
}
