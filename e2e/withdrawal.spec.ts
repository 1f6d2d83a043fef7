import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/test";

const vase = { slug: "pippin-vase", finish: "Moss" };
const twoVases = { ...vase, quantity: 2 };

for (const script of ["with", "without"] as const) {
  test.describe(`${script} script`, () => {
    test.use({ javaScriptEnabled: script === "with" });

    test(
      `a guest withdraws from a part in two steps ${script} script, and gets it confirmed by mail`,
      { tag: "@phone" },
      async ({ page, shop, plain, mailbox }) => {
        const { order } = await plain.order(twoVases);
        await page.goto(order);
        await page.getByRole("link", { name: "Withdraw from the contract" }).click();
        await expect(page.getByLabel("Your name")).toHaveValue("Ada Buyer");
        await page.getByLabel("Pieces of Pippin vase, Moss").selectOption("1");
        await page.getByLabel("E-mail").fill(mailbox.address);
        await page.getByRole("button", { name: "Go on" }).click();

        await expect(page.getByRole("heading", { name: "Your declaration" })).toBeVisible();
        await expect(page.getByText("1 × Pippin vase, Moss")).toBeVisible();
        await page.getByRole("button", { name: "Change something" }).click();
        await expect(page.getByLabel("Pieces of Pippin vase, Moss")).toHaveValue("1");
        await page.getByRole("button", { name: "Go on" }).click();
        await page.getByRole("button", { name: "I withdraw" }).click();
        await expect(page.getByText("We have received your withdrawal.")).toBeVisible();
        await expect(shop.heading(shop.words.thanks)).toBeVisible();
        await expect(page.getByText(/^Received .* from Ada Buyer/)).toBeVisible();

        const mail = await mailbox.open(/we have received your withdrawal/);
        await expect(mail.getByText("you, Ada Buyer, declared to us")).toBeVisible();
        await expect(mail.getByText("1 × Pippin vase, Moss", { exact: true })).toBeVisible();
      },
    );

    test(`withdrawing from everything before it is sent ${script} script cancels the order`, async ({
      page,
      shop,
      plain,
    }) => {
      const { order } = await plain.order(vase);
      await shop.visitOrder(order, "/withdraw");
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByRole("button", { name: "I withdraw" }).click();
      await expect(shop.heading(/This order was cancelled|Your money has gone back/)).toBeVisible();
      await shop.visitOrder(order, "/withdraw");
      await expect(shop.heading(/This order was cancelled|Your money has gone back/)).toBeVisible();
    });

    test(`nothing chosen declares nothing, and what was typed stays ${script} script`, async ({
      page,
      shop,
      plain,
    }) => {
      const { order } = await plain.order(vase);
      await shop.visitOrder(order, "/withdraw");
      await page.getByLabel("Your name").fill("Countess Ada");
      await page.getByLabel("Pieces of Pippin vase, Moss").selectOption("0");
      await page.getByRole("button", { name: "Go on" }).click();
      await expect(shop.alert()).toHaveText("Please choose at least one piece.");
      await expect(page.getByLabel("Your name")).toHaveValue("Countess Ada");
    });
  });
}

test("both steps of a withdrawal have nothing in anybody's way", { tag: "@phone" }, async ({ page, shop, plain }) => {
  const { order } = await plain.order(twoVases);
  await shop.visitOrder(order, "/withdraw");
  await expectAccessible(page);
  await page.getByLabel("Pieces of Pippin vase, Moss").selectOption("1");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("heading", { name: "Your declaration" })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole("button", { name: "I withdraw" }).click();
  await page.waitForURL(/notice=withdrawn/);
  await expectAccessible(page);
});
