import { describe, expect, it } from "vitest";
import { collect } from "./collect";
import type { DialectName } from "./sandbox-shop";
import { anOrderOfApples, dialects, NOW } from "./sandbox-shop";
import { aShop, fortyPounds } from "./shops";

const idsOf = (objects: readonly { readonly id: string }[]) => objects.map(({ id }) => id);

/** A shop that has done the same thing five times, a minute apart. */
async function aShopThatHasDone<T extends { readonly id: string }>(
  dialect: DialectName,
  act: (shop: ReturnType<typeof aShop>) => Promise<T>,
) {
  const shop = aShop(dialect);
  const ids: string[] = [];
  for (let minute = 0; minute < 5; minute += 1) {
    ids.push((await act(shop)).id);
    await shop.raw("/_sandbox/clock", { method: "POST", body: JSON.stringify({ advance: 60 }) });
  }
  return { ...shop, ids };
}

/** All but the first and the last of the five. */
const between = { gt: NOW, lt: NOW + 240 };

describe.each(dialects)("in the %s dialect", (dialect) => {
  it("sessions made within a time are all found, newest first, over any number of pages", async () => {
    const { wooshpay, ids } = await aShopThatHasDone(dialect, (shop) =>
      shop.wooshpay.checkoutSessions.create(anOrderOfApples),
    );
    const { checkoutSessions } = wooshpay;
    const wanted = ids.slice(1, 4).reverse();
    expect(idsOf(await collect(checkoutSessions.listAll({ created: between, limit: 1 })))).toEqual(wanted);
    const first = await checkoutSessions.list({ created: between, limit: 2 });
    expect(first).toMatchObject({ has_more: true });
    const rest = await checkoutSessions.list({ created: between, limit: 2, starting_after: first.data[1]?.id ?? "" });
    expect(idsOf([...first.data, ...rest.data])).toEqual(wanted);
    expect(rest.has_more).toBe(false);
    const back = await checkoutSessions.list({ created: between, ending_before: wanted[2] ?? "" });
    expect(idsOf(back.data)).toEqual(wanted.slice(0, 2));
  });

  it("intents made within a time are all found, newest first, over any number of pages", async () => {
    const { wooshpay, ids } = await aShopThatHasDone(dialect, (shop) =>
      shop.wooshpay.paymentIntents.create(fortyPounds),
    );
    const { paymentIntents } = wooshpay;
    const wanted = ids.slice(1, 4).reverse();
    expect(idsOf(await collect(paymentIntents.listAll({ created: between, limit: 1 })))).toEqual(wanted);
    const since = await paymentIntents.list({ created: { gte: NOW + 180 }, starting_after: ids[4] ?? "" });
    expect(idsOf(since.data)).toEqual([ids[3]]);
  });

  it("the charges and disputes of one payment are found by it, among those of others", async () => {
    const { wooshpay, raw, ids } = await aShopThatHasDone(dialect, (shop) =>
      shop.wooshpay.paymentIntents.create(fortyPounds),
    );
    for (const payment_intent of ids.slice(0, 2)) {
      await raw("/_sandbox/disputes", { method: "POST", body: JSON.stringify({ payment_intent, amount: 100 }) });
    }
    const payment_intent = ids[1] ?? "";
    const charges = await wooshpay.charges.list({ payment_intent });
    expect(charges.data).toMatchObject([{ payment_intent, amount: 4000 }]);
    const disputes = await wooshpay.disputes.list({ payment_intent });
    expect(disputes.data).toMatchObject([{ payment_intent, charge: charges.data[0]?.id, amount: 100 }]);
    expect(await wooshpay.disputes.list({ charge: charges.data[0]?.id ?? "" })).toEqual(disputes);
    const refund = await wooshpay.refunds.create({ payment_intent, amount: 300 });
    expect(await wooshpay.refunds.retrieve(refund.id)).toEqual(refund);
  });

  it("the sandbox says what time it is and whether the clock stands", async () => {
    const { raw } = aShop(dialect);
    expect(await raw("/_sandbox/clock")).toMatchObject({ now: NOW, frozen: false });
    await raw("/_sandbox/clock", { method: "POST", body: JSON.stringify({ advance: 60, freeze: true }) });
    expect(await raw("/_sandbox/clock")).toMatchObject({ now: NOW + 60, frozen: true });
  });
});
