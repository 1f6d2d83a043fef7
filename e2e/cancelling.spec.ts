import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/test";

const vase = { slug: "pippin-vase", finish: "Moss" };

test(
  "a paid order is cancelled in two steps, and its money goes back, as page and mails say",
  { tag: "@phone" },
  async ({ page, shop, plain, mailbox }) => {
    const { order } = await plain.order(vase, undefined, { email: mailbox.address });
    await page.goto(order);
    await page.getByRole("link", { name: "Cancel this order" }).click();
    await expect(shop.heading(/^Cancel order WF-\d+\?$/)).toBeVisible();
    await expect(page.getByText("£52.95 goes back to where it came from, all of it.")).toBeVisible();
    await page.getByRole("button", { name: "Yes, cancel it" }).click();
    await expect(page.getByText("The order is cancelled.")).toBeVisible();
    await expect(shop.heading(/This order was cancelled|Your money has gone back/)).toBeVisible();
    await expect(page.getByRole("link", { name: "Cancel this order" })).toHaveCount(0);

    await mailbox.expect(/is going back to you/);
    await expect(mailbox.mail(/thank you, it is yours/)).toHaveCount(1);
    await expect(mailbox.mail(/was cancelled/)).toHaveCount(1);
    await expect(mailbox.mail(/£52.95 is going back to you/)).toHaveCount(1);

    await page.goto(order);
    await expect(shop.heading("Your money has gone back")).toBeVisible();
    await expect(page.getByText("£52.95 has gone back to you.")).toBeVisible();
  },
);

test("whoever asks first and then keeps the order, keeps it", async ({ page, shop, plain }) => {
  const { order } = await plain.order(vase);
  await page.goto(order);
  await page.getByRole("link", { name: "Cancel this order" }).click();
  await page.getByRole("link", { name: "Keep my order" }).click();
  await expect(shop.heading(shop.words.thanks)).toBeVisible();
});

test("an order that nobody paid is cancelled, and nothing was taken", async ({ page, shop, psp, plain }) => {
  await plain.put(vase);
  await page.goto(await psp.wayBack(await plain.pay()));
  await page.getByRole("link", { name: "Cancel this order" }).click();
  await expect(page.getByText("We have taken no money for it.")).toBeVisible();
  await page.getByRole("button", { name: "Yes, cancel it" }).click();
  await expect(shop.heading("This order was cancelled")).toBeVisible();
  await expect(page.getByText("we have taken no money for it")).toBeVisible();
  await expect(page.getByRole("link", { name: /^Pay / })).toHaveCount(0);
});

test("a cancelled order stays so when its cancel page is opened again", async ({ page, shop, plain }) => {
  const { order } = await plain.order(vase);
  await shop.visitOrder(order, "/cancel");
  await page.getByRole("button", { name: "Yes, cancel it" }).click();
  await page.waitForURL(/notice=cancelled/);
  await shop.visitOrder(order, "/cancel");
  await expect(shop.heading(/This order was cancelled|Your money has gone back/)).toBeVisible();
});

test("asking and having cancelled have nothing in anybody's way", { tag: "@phone" }, async ({ page, shop, plain }) => {
  const { order } = await plain.order(vase);
  await shop.visitOrder(order, "/cancel");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Yes, cancel it" }).click();
  await expect(shop.heading(/This order was cancelled|Your money has gone back/)).toBeVisible();
  await expectAccessible(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("cancelling works by plain forms", async ({ page, shop, plain }) => {
    const { order } = await plain.order(vase);
    await page.goto(order);
    await page.getByRole("link", { name: "Cancel this order" }).click();
    await page.getByRole("button", { name: "Yes, cancel it" }).click();
    await expect(page.getByText("The order is cancelled.")).toBeVisible();
    await expect(shop.heading(/This order was cancelled|Your money has gone back/)).toBeVisible();
  });
});
