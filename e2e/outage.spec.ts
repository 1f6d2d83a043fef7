import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/outage";

const vase = { slug: "pippin-vase", finish: "Moss" };

test.describe("with the database away", () => {
  test.use({ expectedTrouble: /status of 503/ });

  test("what was seen before is still there, and the cart says that it is kept", async ({
    page,
    shop,
    plain,
    outage,
  }) => {
    await plain.put(vase);
    for (const path of ["", "/categories/vessels", "/products/pippin-vase"]) await shop.visit(path);
    await outage.database.cut();

    await shop.visit("");
    await expect(shop.heading(/Good things fall into place/)).toBeVisible();
    await shop.visit("/categories/vessels");
    await expect(page.getByRole("link", { name: /^Pippin vase/ })).toBeVisible();
    await shop.visitProduct("pippin-vase");
    await shop.pressAdd(vase);
    await expect(shop.alert()).toContainText("We cannot reach your cart right now. Nothing was charged");
    await shop.visitCart();
    await expect(page.getByText("Your cart is kept")).toBeVisible();
    await expectAccessible(page);

    await outage.mend();
    await page.getByRole("link", { name: "Try again" }).click();
    await expect(shop.quantityOf("Pippin vase")).toHaveValue("1");
    await shop.addToCart(vase);
    await shop.goToCart();
    await expect(shop.quantityOf("Pippin vase")).toHaveValue("2");
  });

  test("the search field offers nothing and still searches", async ({ page, request, shop, outage }) => {
    await shop.visit("");
    await outage.database.cut();
    const answer = await request.get("/api/suggest?market=en-GB&q=vase");
    expect([answer.status(), answer.headers()["cache-control"]]).toEqual([503, "no-store"]);
    const refused = page.waitForResponse(/api\/suggest/);
    await page.getByRole("combobox", { name: "Search the shop" }).fill("vase");
    await refused;
    await expect(page.getByRole("listbox")).toHaveCount(0);
    await outage.mend();
    await page.keyboard.press("Enter");
    await expect(shop.heading("“vase”")).toBeVisible();
  });

  test("no form ends in an error: adding, changing, paying and signing in each say it", async ({
    plain,
    outage,
    baseURL,
  }) => {
    await plain.put(vase);
    const forms = [
      { path: "/products/pippin-vase", form: await plain.additionOf(vase), answer: "/en-GB/cart?notice=unavailable" },
      { path: "/cart", form: await plain.lineForm(), answer: "/en-GB/cart?notice=unavailable" },
      { path: "/cart", form: await plain.payForm(), answer: "/en-GB/cart?notice=unavailable" },
      {
        path: "/sign-in",
        form: { ...(await plain.formAt("/sign-in", "password")), email: "demo@windfall.example", password: "x" },
        answer: "/en-GB/sign-in?notice=unavailable",
      },
    ];
    await outage.database.cut();
    for (const { path, form, answer } of forms) {
      expect((await plain.send(path, { quantity: "1", ...form })).headers().location).toBe(answer);
    }
    await outage.mend();
    expect(new URL(await plain.pay()).origin).not.toBe(baseURL);
  });

  test("who pays meanwhile is told on return that it is on record, and then finds the order paid", async ({
    page,
    shop,
    psp,
    plain,
    outage,
  }) => {
    await plain.put(vase);
    await shop.visitCart();
    await shop.pay();
    await outage.database.cut();
    await psp.pay();
    await expect(page.getByText("Please do not pay again")).toBeVisible();
    await expectAccessible(page);
    await outage.mend();
    await page.getByRole("link", { name: "Try again" }).click();
    await expect(shop.heading(shop.words.thanks)).toBeVisible();
  });

  test("each page of an order says that nothing is lost, and is there again afterwards", async ({
    page,
    shop,
    plain,
    outage,
  }) => {
    const order = new URL((await plain.order(vase)).order).pathname;
    const pages = {
      [order]: shop.heading(shop.words.thanks),
      [`${order}/cancel`]: shop.heading(/^Cancel order/),
      [`${order}/withdraw`]: shop.heading("Withdraw from the contract"),
      [`${order}/receipt`]: page.getByRole("button", { name: "Print" }),
    };
    for (const [address, sign] of Object.entries(pages)) {
      await outage.database.cut();
      await page.goto(address);
      await expect(page.getByText("We cannot open your order right now")).toBeVisible();
      await expectAccessible(page);
      await outage.mend();
      await page.getByRole("link", { name: "Try again" }).click();
      await expect(sign).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(address);
    }
  });
});

test.describe("with the database away before a page was ever made", () => {
  // The framework counts such a page as an error of the server's, and React repeats that on the console.
  test.use({ expectedTrouble: /status of 50[03]|React error #441/ });

  test("the page says so, and appears once it can be made", async ({ page, shop, outage }) => {
    await outage.database.cut();
    await shop.visitProduct("lark-kite");
    await expect(shop.alert()).toContainText("We cannot reach our shelves right now");
    await expectAccessible(page);
    await outage.mend();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(shop.heading("Lark kite")).toBeVisible();
  });
});

test("with WooshPay away, Pay says that paying is paused, keeps the cart, and works again afterwards", async ({
  shop,
  psp,
  plain,
  outage,
}) => {
  await plain.put(vase);
  await shop.visitCart();
  await outage.wooshpay.cut();
  await shop.payButton().click();
  await expect(shop.alert()).toContainText("Paying is paused");
  await expect(shop.alert()).toContainText("Nothing was charged and your cart is kept");
  await shop.visitCart();
  await expect(shop.quantityOf("Pippin vase")).toHaveValue("1");

  await outage.mend();
  await shop.pay();
  await psp.pay();
  await expect(shop.heading(shop.words.thanks)).toBeVisible();
});

test("with WooshPay away on return, the order says what is known and is paid as soon as WooshPay answers", async ({
  page,
  shop,
  psp,
  plain,
  outage,
}) => {
  await psp.loseWebhooks();
  await plain.put(vase);
  await shop.visitCart();
  await shop.pay();
  await psp.fillDetails();
  await outage.wooshpay.cut();
  await psp.payWith("4111 1111 1111 1111");
  await expect(shop.heading("Not paid yet")).toBeVisible();
  await expect(page.getByText("as far as we know")).toBeVisible();
  await outage.mend();
  await expect(shop.heading(shop.words.thanks)).toBeVisible();
});
