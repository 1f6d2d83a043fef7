import { expectAccessible } from "./fixtures/axe";
import { countTogether } from "./fixtures/night-desk";
import { expect, test } from "./fixtures/test";

test("what three orders held together is offered in the cart, and one press adds it", async ({
  page,
  shop,
  plain,
  anotherShopper,
}) => {
  for (let orders = 0; orders < 3; orders += 1) {
    await anotherShopper.put({ slug: "sill-board" });
    const { order } = await anotherShopper.order({ slug: "rill-can" });
    await page.goto(order);
    await expect(shop.heading(/^Thank you/)).toBeVisible();
  }
  await countTogether();
  await plain.put({ slug: "rill-can" });
  await shop.visitCart();
  await expect(page.getByRole("heading", { name: "Often bought together" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Add to cart: .+, .+ Sill board$/ }).click();
  await expect(shop.line("Sill board")).toBeVisible();
});
