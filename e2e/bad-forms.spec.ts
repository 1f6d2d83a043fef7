import { randomUUID } from "node:crypto";
import { expect, test } from "./fixtures/test";

const cup = { slug: "morrow-cup", finish: "Chalk" };

const additions = [
  { what: "no pieces", fields: { quantity: "0" }, notice: "bad_quantity" },
  { what: "minus one piece", fields: { quantity: "-1" }, notice: "bad_quantity" },
  { what: "one and a half pieces", fields: { quantity: "1.5" }, notice: "bad_quantity" },
  { what: "a word for a quantity", fields: { quantity: "abc" }, notice: "bad_quantity" },
  { what: "an empty quantity", fields: { quantity: "" }, notice: "bad_quantity" },
  { what: "more pieces than numbers are exact", fields: { quantity: "99999999999999999999" }, notice: "bad_quantity" },
  { what: "a thousand million pieces", fields: { quantity: "1e9" }, notice: "line_limit" },
  { what: "one piece more than a line may hold", fields: { quantity: "21" }, notice: "line_limit" },
  { what: "a product that never was", fields: { variantId: randomUUID() }, notice: "unknown_product" },
  { what: "a product that is no id", fields: { variantId: "1 OR 1=1" }, notice: "unknown_product" },
] as const;

for (const { what, fields, notice } of additions) {
  test(`adding ${what} is answered by a sentence and adds nothing`, async ({ plain, shop }) => {
    const form = { ...(await plain.additionOf(cup)), ...fields };
    const answer = await plain.send("/products/morrow-cup", form);
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toBe(`/en-GB/cart?notice=${notice}`);
    await shop.visit(`/cart?notice=${notice}`);
    await expect(shop.alert()).toContainText(/Nothing was (charged|changed)/);
    await expect(shop.lines()).toHaveCount(0);
  });
}

test("a form without its fields says what it lacks, or does what is safe", async ({ plain }) => {
  const { variantId = "", quantity = "", market = "", ...rest } = await plain.additionOf(cup);
  const add = async (fields: Record<string, string>) =>
    (await plain.send("/products/morrow-cup", { ...rest, ...fields })).headers().location;
  expect(await add({ quantity, market })).toBe("/en-GB/cart?notice=unknown_product");
  expect(await add({ variantId, market })).toBe("/en-GB/cart?notice=added");
  expect(await add({ variantId, quantity })).toBe("/en-GB/cart?notice=added");
  expect(await add({ variantId, quantity, market: "xx-XX" })).toBe("/en-GB/cart?notice=added");
});

test("a sold-out finish cannot be added by a form, nor two of the last piece", async ({ plain }) => {
  const add = async (slug: string, finish: string, quantity: number) => {
    const form = await plain.additionOf({ slug, finish, quantity });
    return (await plain.send(`/products/${slug}`, form)).headers().location;
  };
  expect(await add("damson-bottle", "Ochre", 1)).toBe("/en-GB/cart?notice=sold_out");
  expect(await add("hollow-chair", "Walnut", 2)).toBe("/en-GB/cart?notice=too_few");
  expect(await add("hollow-chair", "Walnut", 1)).toBe("/en-GB/cart?notice=added");
});

test("a line of the cart takes no quantity that makes no sense", async ({ plain, shop }) => {
  await plain.put(cup);
  const form = await plain.lineForm();
  for (const [quantity, notice] of [
    ["-1", "bad_quantity"],
    ["many", "bad_quantity"],
    ["1e9", "line_limit"],
    ["21", "line_limit"],
  ] as const) {
    const answer = await plain.send("/cart", { ...form, quantity });
    expect(answer.headers().location).toBe(`/en-GB/cart?notice=${notice}`);
  }
  await shop.visitCart();
  await expect(shop.quantityOf("Morrow cup")).toHaveValue("1");
});

test("Pay is refused for a cart that is empty, that has changed, or that was priced by the browser", async ({
  plain,
}) => {
  await plain.put(cup);
  const form = await plain.payForm();
  const pay = async (fields: Record<string, string>) =>
    (await plain.send("/cart", { ...form, ...fields })).headers().location;
  expect(await pay({ total: "1" })).toBe("/en-GB/cart?notice=price_changed");
  expect(await pay({ total: "-1" })).toBe("/en-GB/cart?notice=cart_changed");
  expect(await pay({ total: "" })).toBe("/en-GB/cart?notice=price_changed");
  expect(await pay({ version: "0" })).toBe("/en-GB/cart?notice=cart_changed");
  expect(await pay({ version: "nine" })).toBe("/en-GB/cart?notice=cart_changed");
  await plain.send("/cart", { ...(await plain.lineForm()), quantity: "0" });
  expect(await pay({})).toMatch(/notice=cart_(empty|changed)$/);
});

test("Pay by somebody who never had a cart is refused", async ({ plain, anotherShopper }) => {
  await plain.put(cup);
  const answer = await anotherShopper.send("/cart", await plain.payForm());
  expect(answer.headers().location).toBe("/en-GB/cart?notice=cart_empty");
});

test("sign-in and sign-up without their fields come back with a sentence", async ({ plain, shop }) => {
  const signIn = await plain.formAt("/sign-in", "password");
  for (const fields of [{ email: "" }, { email: "x".repeat(1000), password: "y" }, { password: "z".repeat(5000) }]) {
    const answer = await plain.send("/sign-in", { ...signIn, ...fields });
    expect(answer.headers().location).toBe("/en-GB/sign-in?notice=bad_credentials");
  }
  const signUp = await plain.formAt("/sign-up", "password");
  const answer = await plain.send("/sign-up", { ...signUp, email: "nobody", password: "a short sentence" });
  expect(answer.headers().location).toBe("/en-GB/sign-up?notice=bad_email");
  await shop.visit("/sign-up?notice=bad_email");
  await expect(shop.alert()).toContainText("does not look like an e-mail address");
});

test(
  "in the browser a refusal is said beside the button, and the page stays",
  { tag: "@phone" },
  async ({ page, plain, shop }) => {
    await plain.put({ ...cup, quantity: 20 });
    await shop.visitProduct("morrow-cup");
    await shop.pressAdd({ finish: "Chalk" });
    await expect(shop.alert()).toContainText("more of one object than we sell in a single order");
    await expect(shop.finish("Chalk")).toBeChecked();
    await shop.visitProduct("damson-bottle");
    await expect(shop.finish("Ochre")).toBeDisabled();
    await expect(page.getByRole("group", { name: "Finish" })).toContainText("OchreSold out");
  },
);
