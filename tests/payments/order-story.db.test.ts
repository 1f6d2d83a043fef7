import { findOrderId, readOrderRecord } from "@/lib/orders/order-record";
import { tellOrder } from "@/lib/orders/tell-order";
import { act } from "@/scripts/order/act";
import { readCommand } from "@/scripts/order/args";
import { showOrder } from "@/scripts/order/show";
import { anOpenOrder, aPaidOrder, theOrder, type AnOrder } from "../support/an-order";
import { describe, expect, test, type TestShop } from "../support/shop";

const story = async ({ context: { db } }: TestShop, { id }: AnOrder) => tellOrder(await readOrderRecord(db, id));

/** What a merchant types after `npm run order --`. */
async function order(shop: TestShop, line: string): Promise<string> {
  const command = readCommand(line.split(" "), "grace");
  if (!("by" in command)) throw new Error(`${command.name} does not act`);
  const id = await findOrderId(shop.context.db, command.order);
  const done = await act(shop.context, id ?? "", command);
  return done.ok ? "done" : done.error;
}

async function skuOf({ context: { db } }: TestShop, { lineId }: AnOrder): Promise<string> {
  return (await db.orderLine.findUniqueOrThrow({ where: { id: lineId } })).sku;
}

describe("an order's story", () => {
  test("tells of a mail that could not go, and why", async ({ db, shop }) => {
    const paid = await anOpenOrder(shop);
    await shop.onPayPage(paid.url);
    await shop.delivered();
    await shop.reconcile();
    await db.order.update({ where: { id: paid.id }, data: { email: null } });
    await shop.work();
    const mails = (await story(shop, paid)).filter(({ kind }) => kind === "mail");
    expect(mails).toMatchObject([{ detail: "failed: the order has no e-mail address", alarming: true }]);
  });

  test("tells of everything from cart to mail, by time", async ({ shop }) => {
    const paid = await anOpenOrder(shop);
    await shop.onPayPage(paid.url);
    await shop.delivered();
    await shop.work();
    await order(shop, `ship ${paid.reference} --carrier DHL`);
    await order(shop, `refund ${paid.reference} --all --because broken`);
    await shop.work();
    const told = await story(shop, paid);
    const kinds = new Set(told.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      ["call", "cart", "event", "goods", "ledger", "mail", "move", "price", "refund", "request", "shipment"].sort(),
    );
    const times = told.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(told.filter(({ alarming }) => alarming)).toEqual([]);
  });

  test("holds nothing of who the shopper is in any body or title", async ({ shop }) => {
    const paid = await aPaidOrder(shop);
    await shop.delivered();
    await shop.work();
    const text = JSON.stringify(await story(shop, paid));
    expect(text).not.toMatch(/ada@|Ada Buyer|447700|Orchard|HR1 1AA|4111111111111111|sk_test_|_secret_/);
    expect(text).not.toContain(paid.token);
  });

  test("says of a job that fails how often it was tried, and alarms", async ({ shop }) => {
    const open = await anOpenOrder(shop);
    await shop.onPayPage(open.url);
    await shop.delivered();
    shop.weather(() => Promise.reject(new TypeError("down")));
    await shop.work();
    const told = await story(shop, open);
    expect(told).toContainEqual(
      expect.objectContaining({ kind: "event", alarming: true, detail: expect.stringContaining("tried 1 times") }),
    );
  });
});

describe("npm run order", () => {
  test("finds an order by its number and by its reference, and no other", async ({ shop }) => {
    const { db } = shop.context;
    const open = await anOpenOrder(shop);
    expect(await findOrderId(db, `wf-${1000 + open.number}`)).toBe(open.id);
    expect(await findOrderId(db, open.reference)).toBe(open.id);
    expect(await findOrderId(db, "WF-0999")).toBeNull();
    expect(await findOrderId(db, "WF-9999999999")).toBeNull();
    expect(await findOrderId(db, open.token)).toBeNull();
  });

  test("refunds pieces by their SKU, at once, and names who did it", async ({ db, shop }) => {
    const paid = await aPaidOrder(shop);
    const sku = await skuOf(shop, paid);
    expect(await order(shop, `refund ${paid.reference} --line ${sku}=1 --because broken --by Ada`)).toBe("done");
    expect(await db.refund.findFirstOrThrow()).toMatchObject({ state: "succeeded", cause: "Ada: broken" });
    expect(await theOrder(shop, paid.id)).toMatchObject({ state: "partly_refunded", refundedMinor: 4800 });
    expect(await order(shop, `refund ${paid.reference} --line ${sku}=2 --because broken`)).toBe("more_than_ordered");
    expect(await order(shop, `refund ${paid.reference} --line nope --because broken`)).toBe("unknown_sku");
    expect(await order(shop, `refund ${paid.reference} --line ${sku} --because broken`)).toBe("done");
    expect(await theOrder(shop, paid.id)).toMatchObject({ state: "refunded" });
  });

  test("leaves a refund to the worker while WooshPay cannot be asked", async ({ db, shop }) => {
    const paid = await aPaidOrder(shop);
    shop.weather(() => Promise.reject(new TypeError("down")));
    expect(await order(shop, `refund ${paid.reference} --all --because broken`)).toBe("done");
    expect(await db.refund.findFirstOrThrow()).toMatchObject({ state: "sending" });
    shop.clearSky();
    await shop.work();
    expect(await theOrder(shop, paid.id)).toMatchObject({ state: "refunded" });
  });

  test("takes promised money once, and says who asked for it", async ({ db, manualShop }) => {
    const open = await anOpenOrder(manualShop);
    expect(await order(manualShop, `capture ${open.reference}`)).toBe("not_promised");
    await manualShop.onPayPage(open.url);
    await manualShop.reconcile();
    expect(await order(manualShop, `capture ${open.reference}`)).toBe("done");
    expect(await order(manualShop, `capture ${open.reference}`)).toBe("not_promised");
    expect(await theOrder(manualShop, open.id)).toMatchObject({ state: "paid", capturedMinor: open.totalMinor });
    expect(await db.orderEvent.count({ where: { cause: "capture asked for by grace" } })).toBe(1);
  });

  test("shows how the total came about, what was sent and given back, and balances", async ({ db, shop }) => {
    const paid = await aPaidOrder(shop);
    const sku = await skuOf(shop, paid);
    await order(shop, `ship ${paid.reference} --line ${sku}=1 --carrier DHL --tracking 0034`);
    await order(shop, `refund ${paid.reference} --line ${sku}=1 --because broken`);
    const shown = showOrder(await readOrderRecord(db, paid.id));
    expect(shown).toContain("Total: £96.00");
    expect(shown).toContain("2 ordered, 1 sent, 1 given back");
    expect(shown).toContain("DHL 0034");
    expect(shown).toMatch(/balance: .*wooshpay £48\.00/);
    expect(shown).toContain("parcel 1 sent by grace");
  });
});
