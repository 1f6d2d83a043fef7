import { describe, expect, it } from "vitest";
import { collect } from "./collect";
import { payOnThePage } from "./pay-on-the-page";
import { dialects, NOW } from "./sandbox-shop";
import type { Shop } from "./shops";
import { aShop, failure } from "./shops";

async function aLink({ wooshpay }: Shop, unit_amount = 2000) {
  const price = await wooshpay.prices.create({ currency: "GBP", unit_amount, product_data: { name: "apple" } });
  return wooshpay.paymentLinks.create({ line_items: [{ price: price.id, quantity: 2 }], metadata: { stall: "4" } });
}

/** Opens a link as a shopper does, and gives the page that it leads to. */
async function openedBy({ sandbox }: Shop, url: string) {
  const response = await sandbox.fetch(url, { redirect: "manual" });
  return response.headers.get("location") ?? (await response.text());
}

describe.each(dialects)("in the %s dialect, a payment link", (dialect) => {
  it("is created, read, changed and listed", async () => {
    const shop = aShop(dialect);
    const { paymentLinks } = shop.wooshpay;
    const link = await aLink(shop);
    expect(link).toMatchObject({
      id: expect.stringMatching(/^plink_\d{19}$/),
      active: true,
      currency: "GBP",
      metadata: { stall: "4" },
      created: NOW,
      after_completion: { type: "hosted_confirmation" },
    });
    expect(await paymentLinks.retrieve(link.id)).toEqual(link);
    const redirect = { url: "https://shop.example/thanks" };
    const changed = await paymentLinks.update(link.id, { after_completion: { type: "redirect", redirect } });
    expect(changed).toMatchObject({ id: link.id, after_completion: { type: "redirect", redirect } });
    const second = await aLink(shop);
    await paymentLinks.update(second.id, { active: false });
    expect((await paymentLinks.list({ active: true })).data.map(({ id }) => id)).toEqual([link.id]);
    expect((await collect(paymentLinks.listAll({ limit: 1 }))).map(({ id }) => id)).toEqual([second.id, link.id]);
  });

  it("shows what it sells, expanded and on its own", async () => {
    const shop = aShop(dialect);
    const { id } = await aLink(shop);
    const line = { description: "apple", quantity: 2, amount_total: 4000, price: { unit_amount: 2000 } };
    const expanded = await shop.wooshpay.paymentLinks.retrieve(id, { expand: ["line_items"] });
    expect(expanded.line_items?.data).toMatchObject([line]);
    expect((await shop.wooshpay.paymentLinks.lineItems(id)).data).toMatchObject([line]);
    expect(await collect(shop.wooshpay.paymentLinks.allLineItems(id))).toMatchObject([line]);
  });

  it("gives each shopper a session of their own, which names the link and can be paid", async () => {
    const shop = aShop(dialect);
    const link = await aLink(shop);
    const page = await openedBy(shop, link.url);
    expect(await openedBy(shop, link.url)).not.toBe(page);
    await payOnThePage(shop.sandbox, page);
    const sessions = (await shop.wooshpay.checkoutSessions.list()).data;
    expect(sessions.map(({ payment_link }) => payment_link)).toEqual([link.id, link.id]);
    expect(sessions.map(({ payment_status }) => payment_status).sort()).toEqual(["paid", "unpaid"]);
    expect(sessions.map(({ amount_total }) => amount_total)).toEqual([4000, 4000]);
  });

  it("opens no session any more once it is switched off", async () => {
    const shop = aShop(dialect);
    const link = await aLink(shop);
    await shop.wooshpay.paymentLinks.update(link.id, { active: false });
    expect(await openedBy(shop, link.url)).toContain("no longer active");
    expect((await shop.wooshpay.checkoutSessions.list()).data).toEqual([]);
  });

  it("of a price that is not there is refused by name", async () => {
    const { paymentLinks } = aShop(dialect).wooshpay;
    const line_items = [{ price: "price_1795818288165421056", quantity: 1 }];
    const error = await failure(paymentLinks.create({ line_items }));
    expect(error).toMatchObject({ status: 404, param: expect.stringContaining("line_items") });
  });
});

it.each(dialects)("in the %s dialect, the account says which ways to pay it takes", async (dialect) => {
  const { wooshpay, raw } = aShop(dialect);
  const taken = async () => {
    const { data } = await wooshpay.accounts.paymentMethods();
    return data.flatMap(({ type, enabled }) => (enabled ? [type] : []));
  };
  expect(await taken()).toEqual(expect.arrayContaining(["card", "alipay"]));
  await raw("/_sandbox/account", { method: "POST", body: JSON.stringify({ payment_methods: ["card"] }) });
  expect(await taken()).toEqual(["card"]);
});
