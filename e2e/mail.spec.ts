import { expectAccessible } from "./fixtures/axe";
import { cards, expect, test } from "./fixtures/test";

const vase = { slug: "pippin-vase", finish: "Moss" };

test("whoever has bought gets one mail with what, how much and where to, and the way to the order", async ({
  page,
  shop,
  plain,
  mailbox,
}) => {
  const { order } = await plain.order(vase, cards.good, { email: mailbox.address });
  await page.goto(order);
  const mail = await mailbox.open(/thank you, it is yours/);
  await expect(mail.getByText("Hello Ada Buyer,")).toBeVisible();
  await expect(mail.getByText("Your payment of £52.95 has arrived.")).toBeVisible();
  await expect(mail.getByRole("row", { name: "Total £52.95" })).toBeVisible();
  await expect(mail.getByText("1 Orchard Row")).toBeVisible();
  const way = await mail.getByRole("link", { name: "See your order" }).getAttribute("href");
  await page.goto(way ?? "");
  await expect(shop.heading(shop.words.thanks)).toBeVisible();
  await mailbox.visit();
  await expect(mailbox.mail(/./)).toHaveCount(1);
});

test("a payment that waits and then fails is told in two mails, neither of which claims money", async ({
  page,
  psp,
  plain,
  mailbox,
}) => {
  const { order, payPage } = await plain.order(vase, cards.slow, { email: mailbox.address });
  await page.goto(order);
  const waiting = await mailbox.open(/waiting for your bank/);
  await expect(waiting.getByText("Nothing has been charged yet.")).toBeVisible();
  await psp.settle(payPage, "failed");
  const failed = await mailbox.open(/did not go through/);
  await expect(failed.getByText("Nothing was charged.")).toBeVisible();
});

test.describe("in Japan", () => {
  test.use({ market: "ja-JP", locale: "ja-JP" });

  test("the mail speaks Japanese and counts in yen", async ({ page, plain, mailbox }) => {
    const { order } = await plain.order({ slug: "pippin-vase" }, cards.good, { email: mailbox.address });
    await page.goto(order);
    const mail = await mailbox.open(/ありがとうございます/);
    await expect(mail.getByText("￥9,680のお支払いを受け取りました。")).toBeVisible();
  });
});

test("mailbox and mail have nothing in anybody's way", { tag: "@phone" }, async ({ page, plain, mailbox }) => {
  const { order } = await plain.order(vase, cards.good, { email: mailbox.address });
  await page.goto(order);
  await mailbox.expect(/thank you, it is yours/);
  await expectAccessible(page);
  await mailbox.mail(/thank you, it is yours/).click();
  await expect(page.getByRole("heading", { name: "As text" })).toBeVisible();
  await expectAccessible(page);
});

test.describe("a mail that is none", () => {
  test.use({ expectedTrouble: /status of 404/ });

  for (const id of ["no-such-mail", "01936f6e-0000-7000-8000-000000000001"]) {
    test(`${id} is not found`, async ({ page, shop }) => {
      await page.goto(`/dev/mailbox/${id}`);
      await expect(shop.heading("It rolled away")).toBeVisible();
    });
  }
});
