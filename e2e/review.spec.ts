import { expectAccessible } from "./fixtures/axe";
import { raiseTotal } from "./fixtures/order-records";
import { expect, test } from "./fixtures/test";

test("money that does not match the order stops it: a person looks, and nobody is asked to pay again", async ({
  page,
  shop,
  psp,
  plain,
}) => {
  await plain.put({ slug: "morrow-cup", finish: "Chalk" });
  const payPage = await plain.pay();
  await raiseTotal(await psp.wayBack(payPage), 100);
  await page.goto(payPage);
  await psp.pay();
  await expect(shop.heading("A person is looking at this")).toBeVisible();
  await expect(page.getByText("please do not pay again")).toBeVisible();
  await expect(page.getByRole("link", { name: /^Pay / })).toHaveCount(0);
  await expectAccessible(page);
});
