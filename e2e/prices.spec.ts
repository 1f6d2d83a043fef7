import { expectAccessible } from "./fixtures/axe";
import { schedule } from "./fixtures/price-desk";
import { expect, test } from "./fixtures/test";

const lowest = "Lowest price of the last 30 days: £44.00 (-25%)";
const jug = { slug: "medlar-jug", finish: "Fog" };

test("a planned price turns the pages that are kept, shows what it was, and turns back", async ({
  page,
  shop,
  psp,
  plain,
}) => {
  await schedule({ slug: jug.slug, finish: "fog", minor: 3300, inMinutes: 5, forMinutes: 10 });
  const price = page.getByRole("main").getByText("£33.00").first();
  await shop.visitProduct(jug.slug);
  await expect(page.getByText("£44.00").first()).toBeVisible();
  await plain.put(jug);
  await shop.visitCart();
  await expect(page.getByText("£44.00 each")).toBeVisible();

  await psp.letPass({ minutes: 6 });
  await expect(async () => {
    await shop.visitProduct(jug.slug);
    await expect(price).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByText(lowest).first()).toBeVisible();
  await expect(page.getByRole("main").getByText("Before: £44.00 Now: £33.00").first()).toBeAttached();
  await expectAccessible(page);

  await shop.visit("/categories/vessels");
  const card = page.getByRole("link", { name: /Medlar jug/ });
  await expect(card).toContainText("Before: £44.00 Now: from £33.00");
  await expect(card).toContainText(lowest);
  await expectAccessible(page);

  await shop.visit("/collections/table-for-two");
  await expect(card).toContainText("Before: £44.00 Now: from £33.00");

  await shop.visitCart();
  await expect(page.getByText("£33.00 each")).toBeVisible();
  await expect(page.getByText(lowest)).toBeVisible();
  await expectAccessible(page);

  await psp.letPass({ minutes: 10 });
  await expect(async () => {
    await shop.visit("/categories/vessels");
    await expect(card).not.toContainText("£33.00", { timeout: 500 });
  }).toPass();
});

test("only the worker can have pages made anew", async ({ request }) => {
  const asked = { data: { tag: "catalogue" } };
  expect((await request.post("/api/internal/revalidate", asked)).status()).toBe(404);
  const headers = { authorization: "Bearer of nothing" };
  expect((await request.post("/api/internal/revalidate", { ...asked, headers })).status()).toBe(404);
});
