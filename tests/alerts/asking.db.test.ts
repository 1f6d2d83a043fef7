import { perAddress, perCaller } from "@/lib/alerts/ask-alert";
import { confirmAlert, stopAlert } from "@/lib/alerts/answer-alert";
import { marketOf } from "../support/market";
import { ada, ask, wait } from "../support/alerts";
import { aVariant } from "../support/factories";
import { expect, test, type TestShop } from "../support/shop";

const waiting = (shop: TestShop) => shop.context.db.alert.count({ where: { confirmedAt: { not: null } } });

test("whoever asks gets one mail that asks for a yes, with the way to it", async ({ shop }) => {
  const variantId = await aVariant(shop.context.db, { free: 0 });
  expect(await ask(shop, variantId)).toBe("asked");
  await shop.work();
  const { token } = await shop.context.db.alert.findFirstOrThrow();
  expect(shop.letters).toMatchObject([{ to: ada, subject: "Pippin vase: shall we write when it is back?" }]);
  expect(shop.letters[0]?.text).toContain(`http://localhost:3000/en-GB/alerts/${token}`);
  expect(shop.letters[0]?.stop).toBe(`http://localhost:3000/api/alerts/${token}`);
});

test("asking again, once or many times at once, sends nothing more and is answered the same", async ({ shop }) => {
  const variantId = await aVariant(shop.context.db, { free: 0 });
  const answers = await Promise.all(Array.from({ length: 6 }, () => ask(shop, variantId)));
  const { token } = await shop.context.db.alert.findFirstOrThrow();
  await confirmAlert(shop.context, token, { kind: "guest" });
  answers.push(await ask(shop, variantId));
  await shop.work();
  expect(new Set(answers)).toEqual(new Set(["asked"]));
  expect(await shop.context.db.alert.findMany()).toMatchObject([{ token, email: ada }]);
  expect(shop.letters).toHaveLength(1);
});

test("the mail is in the language of the market where it was asked", async ({ shop }) => {
  await ask(shop, await aVariant(shop.context.db, { free: 0 }), { market: marketOf("ar-KW") });
  await shop.work();
  expect(shop.letters[0]?.subject).toContain("هل نكتب عند توفّرها؟");
  expect(shop.letters[0]?.html).toContain('lang="ar-KW" dir="rtl"');
});

test("nobody waits for what can be had, or for what there is not", async ({ shop }) => {
  expect(await ask(shop, await aVariant(shop.context.db, { free: 1 }))).toBe("in_stock");
  expect(await ask(shop, "0190b6a0-0000-7000-8000-000000000001")).toBe("unknown_product");
  expect(await shop.context.db.alert.count()).toBe(0);
});

test("an address is asked a few times a day at most, and nobody learns that it was", async ({ shop }) => {
  const { db } = shop.context;
  for (let turn = 0; turn <= perAddress.tries; turn += 1) {
    expect(await ask(shop, await aVariant(db, { free: 0 }), { caller: `caller ${turn}` })).toBe("asked");
  }
  expect(await db.mail.count()).toBe(perAddress.tries);
  await shop.advance(perAddress.seconds);
  await ask(shop, await aVariant(db, { free: 0 }));
  expect(await db.mail.count()).toBe(perAddress.tries + 1);
});

test("one caller asks for many addresses only so often", async ({ shop }) => {
  const variantId = await aVariant(shop.context.db, { free: 0 });
  for (let turn = 0; turn < perCaller.tries; turn += 1) await ask(shop, variantId, { email: `${turn}@example.com` });
  expect(await ask(shop, variantId)).toBe("too_many");
  expect(await ask(shop, variantId, { caller: "198.51.100.1" })).toBe("asked");
});

test("one alert ends by its link, or all of its address and nobody else's", async ({ shop }) => {
  const { db } = shop.context;
  const [first = "", second = "", third = ""] = [
    await wait(shop, await aVariant(db, { free: 0 })),
    await wait(shop, await aVariant(db, { free: 0 })),
    await wait(shop, await aVariant(db, { free: 0 })),
  ];
  await wait(shop, await aVariant(db, { free: 0 }), "eve@example.com");
  await stopAlert(shop.context, first, "one");
  expect(await waiting(shop)).toBe(3);
  await stopAlert(shop.context, "no such token", "all");
  await stopAlert(shop.context, second, "all");
  expect(await db.alert.findMany()).toMatchObject([{ email: "eve@example.com" }]);
  await confirmAlert(shop.context, third, { kind: "guest" });
  expect(await waiting(shop)).toBe(1);
});

test("an alert that was taken back before its mail left is not written to", async ({ db, shop }) => {
  await ask(shop, await aVariant(db, { free: 0 }));
  const { token } = await db.alert.findFirstOrThrow();
  await stopAlert(shop.context, token, "one");
  await shop.work();
  expect(shop.letters).toEqual([]);
  expect(await db.mail.findMany()).toMatchObject([{ state: "failed", note: "the alert was taken back" }]);
});
