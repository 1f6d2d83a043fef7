import { schedulePrice, cancelSchedule, type NewSchedule } from "./schedule";
import { turnPrices } from "./turn-prices";
import { createDb, type Db } from "@/lib/db/client";
import { money } from "@/lib/money/money";
import { test, describe, expect } from "@/tests/support/database";
import { aVariant } from "@/tests/support/factories";

const DAY = 24 * 3600_000;
const START = Date.parse("2026-06-01T00:00:00Z");
const day = (days: number) => new Date(START + days * DAY);
const on = (db: Db, days: number) => ({ db, now: () => day(days) });

/** A vase at 48.00 since long before the first day. */
async function aVase(db: Db) {
  const id = await aVariant(db);
  const { sku } = await db.variant.findUniqueOrThrow({ where: { id } });
  await wasAsked(db, id, 4800, -300);
  return { id, sku };
}

/** As if that price had been set on that day; only its history tells. */
function wasAsked(db: Db, variantId: string, amountMinor: number, days: number) {
  return db.priceChange.create({ data: { variantId, currency: "GBP", amountMinor, at: day(days) } });
}

const priceOf = (db: Db, variantId: string) =>
  db.price.findUniqueOrThrow({
    where: { variantId_currency: { variantId, currency: "GBP" } },
    select: { amountMinor: true, formerMinor: true, lowestMinor: true },
  });

const history = async (db: Db, variantId: string) => {
  const rows = await db.priceChange.findMany({ where: { variantId, currency: "GBP" }, orderBy: { id: "asc" } });
  return rows.map(({ amountMinor }) => amountMinor);
};

async function planned(db: Db, sku: string, more: Partial<NewSchedule> & { minor?: number; today?: number } = {}) {
  const { minor = 3900, today = 0, ...rest } = more;
  const plan = { sku, price: money(minor, "GBP"), from: day(10), to: day(20), by: "a merchant", ...rest };
  const done = await schedulePrice(on(db, today), plan);
  if (!done.ok) throw new Error(done.error);
  return done.value.id;
}

const states = async (db: Db) =>
  (await db.priceSchedule.findMany({ orderBy: { startsAt: "asc" } })).map(({ state }) => state);

const turnings = async (db: Db) => {
  const [row] = await db.$queryRaw<{ jobs: bigint }[]>`
    SELECT count(*) AS jobs FROM graphile_worker.jobs WHERE key = 'revalidate:catalogue'`;
  return Number(row?.jobs);
};

const plain = { amountMinor: 4800, formerMinor: null, lowestMinor: null };

test("a price turns when its time begins and back when it ends, and remembers in between what it was", async ({
  db,
}) => {
  const { id, sku } = await aVase(db);
  await planned(db, sku);
  expect(await turnPrices(on(db, 9.99))).toEqual({ started: 0, ended: 0, missed: 0 });
  expect(await priceOf(db, id)).toEqual(plain);
  expect(await turnPrices(on(db, 10))).toEqual({ started: 1, ended: 0, missed: 0 });
  expect(await priceOf(db, id)).toEqual({ amountMinor: 3900, formerMinor: 4800, lowestMinor: 4800 });
  expect(await turnPrices(on(db, 19.99))).toEqual({ started: 0, ended: 0, missed: 0 });
  expect(await turnPrices(on(db, 20))).toEqual({ started: 0, ended: 1, missed: 0 });
  expect(await priceOf(db, id)).toEqual(plain);
  expect((await history(db, id)).slice(-2)).toEqual([3900, 4800]);
});

test("the other currencies of the same thing cost what they did", async ({ db }) => {
  const { id, sku } = await aVase(db);
  await planned(db, sku);
  await turnPrices(on(db, 10));
  const yen = await db.price.findUniqueOrThrow({ where: { variantId_currency: { variantId: id, currency: "JPY" } } });
  expect(yen).toMatchObject({ amountMinor: 9600, formerMinor: null });
});

test("two workers at the same moment turn each price once, with one entry in its history", async ({
  db,
  databaseUrl,
}) => {
  const { id, sku } = await aVase(db);
  await planned(db, sku);
  const other = createDb(databaseUrl);
  const both = await Promise.all([db, other, db, other].map((each) => turnPrices(on(each, 12))));
  expect(both.map(({ started }) => started).toSorted()).toEqual([0, 0, 0, 1]);
  const back = await Promise.all([db, other, db, other].map((each) => turnPrices(on(each, 22))));
  await other.$disconnect();
  expect(back.map(({ ended }) => ended).toSorted()).toEqual([0, 0, 0, 1]);
  expect((await history(db, id)).slice(-2)).toEqual([3900, 4800]);
});

test("a worker that was away starts late what still runs, ends late what is over, and notes what it missed", async ({
  db,
}) => {
  const { id, sku } = await aVase(db);
  await planned(db, sku, { from: day(1), to: day(5) });
  await planned(db, sku, { from: day(5), to: day(30), minor: 4000 });
  expect(await turnPrices(on(db, 25))).toEqual({ started: 1, ended: 0, missed: 1 });
  expect(await priceOf(db, id)).toMatchObject({ amountMinor: 4000, formerMinor: 4800 });
  expect(await turnPrices(on(db, 300))).toEqual({ started: 0, ended: 1, missed: 0 });
  expect(await priceOf(db, id)).toEqual(plain);
  expect(await states(db)).toEqual(["missed", "ended"]);
});

test("of two schedules that touch, the second begins where the first ends, from the full price", async ({ db }) => {
  const { id, sku } = await aVase(db);
  await planned(db, sku, { from: day(1), to: day(5) });
  await planned(db, sku, { from: day(5), to: day(9), minor: 3500 });
  await turnPrices(on(db, 1));
  await turnPrices(on(db, 5));
  expect(await priceOf(db, id)).toEqual({ amountMinor: 3500, formerMinor: 4800, lowestMinor: 3900 });
});

test("pages turn with the price, in the same transaction, and not when nothing has turned", async ({ db }) => {
  const { sku } = await aVase(db);
  await planned(db, sku);
  expect(await turnings(db)).toBe(0);
  await turnPrices(on(db, 10));
  expect(await turnings(db)).toBe(1);
});

describe("the lowest price of the 30 days before", () => {
  test.for([
    ["is the price itself where it did not change", [], 4800],
    [
      "is a lower one that was asked within them",
      [
        [-15, 4200],
        [-12, 4800],
      ],
      4200,
    ],
    [
      "is the one that held when they began",
      [
        [-60, 4300],
        [-19, 4800],
      ],
      4300,
    ],
    [
      "is not one that ended before they began",
      [
        [-60, 2000],
        [-21, 4800],
      ],
      4800,
    ],
    ["is not one that was asked later than now", [[11, 100]], 4800],
  ] as const)("%s", async ([, asked, lowest], { db }) => {
    const { id, sku } = await aVase(db);
    for (const [days, minor] of asked) await wasAsked(db, id, minor, days);
    await planned(db, sku);
    await turnPrices(on(db, 10));
    expect((await priceOf(db, id)).lowestMinor).toBe(lowest);
  });
});

describe("a price that is set by hand", () => {
  const setTo = (db: Db, amountMinor: number) =>
    db.price.updateMany({ where: { currency: "GBP" }, data: { amountMinor } });

  test("while a schedule runs is no reduction any more, and stays when the schedule ends", async ({ db }) => {
    const { id, sku } = await aVase(db);
    await planned(db, sku);
    await turnPrices(on(db, 10));
    await setTo(db, 4500);
    expect(await priceOf(db, id)).toEqual({ amountMinor: 4500, formerMinor: null, lowestMinor: null });
    await turnPrices(on(db, 20));
    expect(await priceOf(db, id)).toEqual({ amountMinor: 4500, formerMinor: null, lowestMinor: null });
    expect(await states(db)).toEqual(["ended"]);
  });

  test("is kept in the history, once for each change", async ({ db }) => {
    const { id } = await aVase(db);
    await setTo(db, 4500);
    await setTo(db, 4500);
    await setTo(db, 4600);
    expect((await history(db, id)).slice(-2)).toEqual([4500, 4600]);
  });
});

test.for(["UPDATE", "DELETE", "TRUNCATE"])("the history of prices refuses %s", async (verb, { db }) => {
  await aVase(db);
  const statement = { UPDATE: 'UPDATE "PriceChange" SET "amountMinor" = 1', DELETE: 'DELETE FROM "PriceChange"' };
  const sql = statement[verb as keyof typeof statement] ?? 'TRUNCATE "PriceChange"';
  await expect(db.$executeRawUnsafe(sql)).rejects.toThrow(/append-only/);
});

describe("a schedule", () => {
  test.for([
    ["ends before it begins", { from: day(20), to: day(10) }, "ends_first"],
    ["is over already", { from: day(-20), to: day(-10) }, "over_already"],
    ["is for nothing we sell", { sku: "NO-SUCH" }, "unknown_sku"],
    ["is in a currency without a price", { price: money(10, "KWD") }, "no_price"],
    ["overlaps another", { from: day(19), to: day(40) }, "overlaps"],
    ["lies within another", { from: day(12), to: day(13) }, "overlaps"],
  ] as const)("that %s is refused", async ([, odd, error], { db }) => {
    const { sku } = await aVase(db);
    await planned(db, sku);
    const plan = { sku, price: money(100, "GBP"), from: day(10), to: day(20), by: "a merchant", ...odd };
    expect(await schedulePrice(on(db, 0), plan)).toEqual({ ok: false, error });
  });

  test("that races another for the same time loses or wins, but never both", async ({ db }) => {
    const { sku } = await aVase(db);
    const plan = { sku, price: money(100, "GBP"), from: day(10), to: day(20), by: "a merchant" };
    const both = await Promise.all([1, 2, 3].map(() => schedulePrice(on(db, 0), plan)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.priceSchedule.count()).toBe(1);
  });

  test("that begins now is in force at once", async ({ db }) => {
    const { id, sku } = await aVase(db);
    await planned(db, sku, { from: day(0), to: day(2) });
    expect((await priceOf(db, id)).amountMinor).toBe(3900);
  });

  test("that is cancelled never begins, and frees its time for another", async ({ db }) => {
    const { id, sku } = await aVase(db);
    const schedule = await planned(db, sku);
    expect(await cancelSchedule(on(db, 1), schedule)).toEqual({ ok: true, value: "done" });
    await turnPrices(on(db, 12));
    expect(await priceOf(db, id)).toEqual(plain);
    await planned(db, sku, { today: 12 });
  });

  test("that runs ends at once when it is cancelled, and only once", async ({ db }) => {
    const { id, sku } = await aVase(db);
    const schedule = await planned(db, sku);
    await turnPrices(on(db, 12));
    expect(await cancelSchedule(on(db, 13), schedule)).toEqual({ ok: true, value: "done" });
    expect(await priceOf(db, id)).toEqual(plain);
    expect(await cancelSchedule(on(db, 14), schedule)).toEqual({ ok: false, error: "not_cancellable" });
  });
});
