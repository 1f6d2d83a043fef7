import { expectAccessible } from "./fixtures/axe";
import { giveBack, ship } from "./fixtures/order-desk";
import { expect, test } from "./fixtures/test";

const twoVases = { slug: "pippin-vase", finish: "Moss", quantity: 2 };

test("a parcel, a part of the money back and a withdrawal all stand on the order's page", async ({
  page,
  shop,
  plain,
  mailbox,
}) => {
  const { order } = await plain.order(twoVases, undefined, { email: mailbox.address });
  await page.goto(order);
  await ship(order, 1);
  await page.goto(order);
  await expect(shop.heading("Part of it is on its way")).toBeVisible();
  await expect(page.getByText("RP 1234 5678 9 GB")).toBeVisible();
  await expect(page.getByRole("link", { name: "Cancel this order" })).toHaveCount(0);
  await expectAccessible(page);

  await giveBack(order, 1);
  await mailbox.expect(/£48.00 is going back to you/);
  await page.goto(order);
  await expect(page.getByText("£48.00 has gone back to you.")).toBeVisible();
  await expect(shop.heading("Part of it is on its way")).toBeVisible();

  await ship(order);
  await page.goto(order);
  await expect(shop.heading("It is on its way")).toBeVisible();
  await shop.visitOrder(order, "/withdraw");
  await expect(page.getByText("Please send the goods back within fourteen days.")).toBeVisible();
  await expect(page.getByRole("combobox").locator("option")).toHaveText(["0", "1"]);
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("button", { name: "I withdraw" }).click();
  await expect(page.getByText("We have received your withdrawal.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Withdraw from the contract" })).toHaveCount(0);
  await expectAccessible(page);
  await mailbox.expect(/Order WF-\d+ is on its way/);
});

test("whoever would cancel what has just been sent is told so, and can still withdraw", async ({
  page,
  shop,
  plain,
}) => {
  const { order } = await plain.order(twoVases);
  await shop.visitOrder(order, "/cancel");
  await ship(order);
  await page.getByRole("button", { name: "Yes, cancel it" }).click();
  await expect(shop.alert()).toContainText("it cannot be cancelled any more");
  await expect(shop.heading("It is on its way")).toBeVisible();
  await expect(page.getByRole("link", { name: "Withdraw from the contract" })).toBeVisible();
});
