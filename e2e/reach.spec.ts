import { markets } from "@/lib/markets/markets";
import { expect, shopUrl, test } from "./fixtures/test";

const pages = [
  ...["/en-GB", "/en-GB/categories/vessels", "/en-GB/products/pippin-vase"],
  ...["/en-GB/collections", "/en-GB/collections/first-flat"],
];

type Node = Record<string, unknown> & { "@type": string };
type Offer = { price: string; priceCurrency: string; availability: string };

for (const path of pages) {
  test.describe(path, () => {
    test("has a name, a word about itself, and its address in every market", async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveTitle(/Windfall/);
      await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", `${shopUrl}${path}`);
      await expect(page.locator("link[rel=alternate][hreflang]")).toHaveCount(markets.length + 1);
      await expect(page.locator("link[hreflang=x-default]")).toHaveCount(1);
      expect((await page.locator("meta[name=description]").getAttribute("content"))?.length).toBeGreaterThan(15);
    });

    test("is shared with a picture of itself", async ({ page, request }) => {
      await page.goto(path);
      const picture = await page.locator("meta[property='og:image']").getAttribute("content");
      const answer = await request.get(picture ?? "");
      expect(answer.headers()["content-type"]).toBe("image/jpeg");
      expect((await answer.body()).length).toBeGreaterThan(10_000);
    });

    test("is Markdown at the same address for whoever asks for it", async ({ request }) => {
      const markdown = await request.get(path, { headers: { accept: "text/markdown" } });
      expect(markdown.headers()["content-type"]).toContain("text/markdown");
      expect(await markdown.text()).toMatch(/^# \S/);
      expect(await (await request.get(`${path}.md`)).text()).toBe(await markdown.text());
      const html = await request.get(path);
      expect(html.headers()["content-type"]).toContain("text/html");
      expect(html.headers().vary).toMatch(/\baccept\b(?!-)/i);
    });
  });
}

test("what a product's data offers is what its page asks for", async ({ page, shop }) => {
  await shop.visitProduct("pippin-vase");
  const text = await page.locator("script[type='application/ld+json']").textContent();
  const { "@graph": graph } = JSON.parse(text ?? "") as { "@graph": Node[] };
  expect(graph.map((node) => node["@type"])).toEqual(expect.arrayContaining(["BreadcrumbList", "ProductGroup"]));
  const group = graph.find((node) => node["@type"] === "ProductGroup") as unknown as {
    hasVariant: { offers: Offer }[];
  };
  const offers = group.hasVariant.map(({ offers }) => offers);
  expect(offers.length).toBeGreaterThan(1);
  for (const { price, priceCurrency, availability } of offers) {
    await expect(page.getByRole("main").getByText(`£${price}`).first()).toBeAttached();
    expect([priceCurrency, availability]).toEqual(["GBP", "https://schema.org/InStock"]);
  }
});

test("the home page tells where the shop is searched, and there it is", async ({ page, shop }) => {
  await shop.visit();
  const text = await page.locator("script[type='application/ld+json']").textContent();
  const { "@graph": graph } = JSON.parse(text ?? "") as { "@graph": Node[] };
  const site = graph.find((node) => node["@type"] === "WebSite") as unknown as {
    potentialAction: { target: { urlTemplate: string }; "query-input": string };
  };
  const { target, "query-input": input } = site.potentialAction;
  const name = /^required name=(\w+)$/.exec(input)?.[1] ?? "";
  await page.goto(target.urlTemplate.replace(`{${name}}`, "vase"));
  await expect(shop.heading("“vase”")).toBeVisible();
});

test("the sitemap leads to every product of a market", async ({ request }) => {
  const read = async (url: string) => [...(await (await request.get(url)).text()).matchAll(/<loc>([^<]*)</g)];
  const parts = (await read("/sitemap.xml")).map(([, url = ""]) => url).filter((url) => url.includes("/ja-JP/"));
  const urls = (await Promise.all(parts.map(read))).flat().map(([, url = ""]) => url);
  expect(urls).toEqual(expect.arrayContaining([`${shopUrl}/ja-JP`, `${shopUrl}/ja-JP/products/pippin-vase`]));
  expect(new Set(urls).size).toBe(urls.length);
  expect((await request.get(urls.at(-1) ?? "")).status()).toBe(200);
});

test("crawlers are told where to look and where not to", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain(`Sitemap: ${shopUrl}/sitemap.xml`);
  expect(robots).toContain("Disallow: /*/cart");
  expect(await (await request.get("/llms.txt")).text()).toContain(`${shopUrl}/ar-KW.md`);
});

for (const path of ["/cart", "/sign-in", "/sign-up", "/orders/nobodys", "/checkout/free"]) {
  test(`${path} is listed nowhere`, async ({ request }) => {
    expect(await (await request.get(`/en-GB${path}`)).text()).toMatch(/<meta name="robots" content="noindex/);
  });
}

test("the product feed is well-formed in every market and has the market's currency", async ({ page, request }) => {
  await page.goto("/en-GB");
  for (const { code, currency } of markets) {
    const xml = await (await request.get(`/${code}/feed.xml`)).text();
    const prices = await page.evaluate((text) => {
      const feed = new DOMParser().parseFromString(text, "application/xml");
      if (feed.querySelector("parsererror")) return ["not well-formed"];
      return [...feed.querySelectorAll("item > price")].map((price) => price.textContent ?? "");
    }, xml);
    expect(prices.length).toBeGreaterThan(30);
    expect(prices.filter((price) => !price.endsWith(` ${currency}`))).toEqual([]);
  }
});

test("the shop can be put on a home screen, by its name and with its own icons", async ({ page, request }) => {
  await page.goto("/ar-KW");
  const address = await page.locator("link[rel=manifest]").getAttribute("href");
  const manifest = (await (await request.get(address ?? "")).json()) as {
    dir: string;
    start_url: string;
    icons: { src: string; purpose?: string }[];
  };
  expect(manifest).toMatchObject({ dir: "rtl", start_url: "/ar-KW" });
  expect(manifest.icons.filter(({ purpose }) => purpose === "maskable")).toHaveLength(1);
  for (const { src } of manifest.icons) {
    expect((await request.get(src)).headers()["content-type"]).toBe("image/png");
  }
});
