import { expect, test } from "./fixtures/test";

test.describe("without a network", () => {
  test.use({ serviceWorkers: "allow", expectedTrouble: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

  for (const { market, title, dir } of [
    { market: "en-GB", title: "No connection", dir: "ltr" },
    { market: "ar-KW", title: "لا اتصال", dir: "rtl" },
  ]) {
    test(`a page of the shop says so in the words of ${market}, and nothing else was kept`, async ({
      page,
      context,
    }) => {
      await page.goto(`/${market}`);
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      await expect
        .poll(() => page.evaluate(async () => (await (await caches.open("offline-pages-1")).keys()).length))
        .toBe(1);
      await context.setOffline(true);
      await page.goto(`/${market}/products/pippin-vase`);
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("dir", dir);
      const kept = await page.evaluate(async () => {
        const names = await caches.keys();
        const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return requests.flat().map(({ url }) => new URL(url).pathname);
      });
      expect(kept).toEqual([`/api/offline/${market}`]);
      await context.setOffline(false);
      await page.getByRole("link").click();
      await expect(page.getByRole("banner")).toBeVisible();
    });
  }
});
