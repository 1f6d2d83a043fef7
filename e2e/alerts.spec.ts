import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/test";

const open = "Tell me when it is back";
const asking = /shall we write when it is back/;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an alert is asked for on the product's page, said yes to and ended, by plain forms", async ({
    page,
    shop,
    mailbox,
  }) => {
    await shop.visitProduct("damson-bottle");
    await page.getByText(open).click();
    await page.getByLabel("Which one").selectOption("Ochre");
    await page.getByLabel("E-mail").fill(mailbox.address);
    await page.getByRole("button", { name: "Write to me once" }).click();
    await expect(page.getByRole("main").getByRole("status")).toContainText("Please look into your mail");
    await mailbox.expect(asking);
    await mailbox.mail(asking).click();
    const text = await page.locator("pre").innerText();
    await page.goto(/http\S+\/alerts\/\S+/.exec(text)?.[0] ?? "");
    await page.getByRole("button", { name: "Yes, write to me" }).click();
    await expect(shop.heading("We will write to you")).toBeVisible();
    await page.getByRole("button", { name: "End this alert" }).click();
    await expect(shop.heading("No alert is kept here")).toBeVisible();
  });
});

test("what is sold out, on the page that is kept, has nothing in anybody's way", async ({ page, shop }) => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(viewport);
    await shop.visitProduct("damson-bottle");
    await page.getByText(open).click();
    await expect(page.getByLabel("E-mail")).toBeVisible();
    await expectAccessible(page);
  }
});

test.describe("in Kuwait", () => {
  test.use({ market: "ar-KW", locale: "ar-KW", viewport: { width: 390, height: 844 } });

  test("the form stands from right to left, and what can be had again says so", async ({ page, shop, plain }) => {
    await shop.visit("/alerts?product=damson-bottle");
    await expect(shop.heading("إعلامي عند توفّرها")).toBeVisible();
    await expectAccessible(page);
    const form = await plain.formAt("/alerts?product=damson-bottle", "product");
    const inStock = await plain.additionOf({ slug: "pippin-vase" });
    const wish = { ...form, variantId: inStock.variantId ?? "", email: "ada@shopper.example" };
    const answer = await plain.send("/alerts?product=damson-bottle", wish);
    expect(answer.headers().location).toContain("notice=in_stock");
    await shop.visit("/alerts?product=damson-bottle&notice=in_stock");
    await expect(page.getByText("هي متوفّرة الآن")).toBeVisible();
    await expectAccessible(page);
  });
});
