import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/test";

test(
  "an order's flight recorder tells its story, with bodies that unfold and name nobody",
  { tag: "@phone" },
  async ({ page, shop, plain }) => {
    const { order } = await plain.order({ slug: "pippin-vase", finish: "Moss" });
    await page.goto(order);
    const number = await shop.orderNumber();
    await page.goto("/dev/orders");
    await page.getByRole("link", { name: number }).click();
    await expect(page.getByRole("heading", { level: 1, name: number })).toBeVisible();
    await expect(page.getByText("awaiting_payment → paid")).toBeVisible();
    const call = page
      .getByRole("listitem")
      .filter({ hasText: /GET \/v1\/payment_intents\/.*Answered/s })
      .last();
    await call.getByText("Answered", { exact: true }).click();
    await expect(call.getByText('"status": "succeeded"')).toBeVisible();
    expect(await page.getByRole("main").innerText()).not.toMatch(/Ada|ada@|Orchard/);
    await expectAccessible(page);
  },
);
