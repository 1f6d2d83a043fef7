import { deliver, emptyShelf } from "./fixtures/alert-desk";
import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/test";

const open = "Tell me when it is back";
const asking = /shall we write when it is back/;

test("whoever waits says yes by mail, is told once when it is back, and ends it by the mail's link", async ({
  page,
  shop,
  plain,
  mailbox,
}) => {
  // The page is made, and kept, while there are some.
  await plain.read("/products/wren-house");
  await emptyShelf("wren-house");
  await shop.visitProduct("wren-house");
  await page.getByRole("link", { name: open }).click();
  await expect(shop.heading(open)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("E-mail").fill(mailbox.address);
  await page.getByRole("button", { name: "Write to me once" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("Please look into your mail");
  await expectAccessible(page);

  const mail = await mailbox.open(asking);
  const way = (await mail.getByRole("link", { name: "Choose yes or no" }).getAttribute("href")) ?? "";
  for (const look of ["first", "second"]) {
    await page.goto(way);
    await expect(shop.heading("Shall we write to you?"), `at the ${look} look`).toBeVisible();
  }
  await expectAccessible(page);
  await page.getByRole("button", { name: "Yes, write to me" }).click();
  await expect(shop.heading("We will write to you")).toBeVisible();
  await expectAccessible(page);

  await deliver("wren-house", 3);
  const news = await mailbox.open(/house is back/);
  const product = (await news.getByRole("link", { name: "See it" }).getAttribute("href")) ?? "";
  const end = (await news.getByRole("link", { name: "End all alerts" }).getAttribute("href")) ?? "";
  await page.goto(product);
  await expect(page.getByRole("button", { name: shop.words.add })).toBeEnabled();
  await page.goto(end);
  await expect(shop.heading("We have written to you")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "End all alerts" }).click();
  await expect(shop.heading("No alert is kept here")).toBeVisible();
  await expectAccessible(page);
});

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
    await page.getByLabel("E-mail").fill("ada@shopper");
    await page.getByRole("button", { name: "Write to me once" }).click();
    await expect(shop.alert()).toBeVisible();
    await expect(page.getByLabel("E-mail")).toHaveValue("ada@shopper");
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

test("a mail program ends an alert with one post", async ({ page, shop, mailbox, request }) => {
  await shop.visit("/alerts?product=damson-bottle");
  await page.getByLabel("E-mail").fill(mailbox.address);
  await page.getByRole("button", { name: "Write to me once" }).click();
  const mail = await mailbox.open(asking);
  const way = (await mail.getByRole("link", { name: "Choose yes or no" }).getAttribute("href")) ?? "";
  const answer = await request.post(`/api/alerts/${way.split("/").at(-1)}`, {
    multipart: { "List-Unsubscribe": "One-Click" },
  });
  expect(answer.status()).toBe(204);
  await page.goto(way);
  await expect(shop.heading("No alert is kept here")).toBeVisible();
});

test("what is sold out, on the page that is kept, has nothing in anybody's way", async ({ page, shop }) => {
  await shop.visitProduct("damson-bottle");
  await page.getByText(open).click();
  await expect(page.getByLabel("E-mail")).toBeVisible();
  await expectAccessible(page);
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
