import { describe, expect, test } from "@/tests/support/database";
import type { Db } from "@/lib/db/client";
import { checkPassword, endSession, openSession, sessionOwner, SESSION_SECONDS } from "./sessions";
import { signUp, type NewAccount } from "./sign-up";

const START = Date.parse("2026-01-01T00:00:00Z");
const context = (db: Db, seconds = 0) => ({ db, now: () => new Date(START + seconds * 1000) });
const ada = { email: "ada@example.com", name: "Ada", password: "a long password" };

async function anAccount(db: Db, account: NewAccount = ada): Promise<string> {
  const made = await signUp(context(db), account);
  if (!made.ok) throw new Error(made.error);
  return made.value.userId;
}

async function aGuestOrder(db: Db, customerId: string | null = null) {
  const cart = await db.cart.create({ data: { secretHash: crypto.randomUUID(), updatedAt: new Date(START) } });
  const figures = { currency: "GBP", subtotalMinor: 100, shippingMinor: 0, totalMinor: 100 };
  return db.order.create({
    data: {
      ...figures,
      reference: crypto.randomUUID(),
      token: crypto.randomUUID(),
      cartId: cart.id,
      cartVersion: 1,
      customerId,
      market: "en-GB",
      state: "paid",
      email: ada.email,
      placedAt: new Date(START),
    },
  });
}

test("the right password opens an account, whatever the case of the e-mail; a wrong one and a stranger get the same nothing", async ({
  db,
}) => {
  const id = await anAccount(db);
  expect(await checkPassword(context(db), " ADA@example.com", ada.password)).toEqual({
    id,
    name: "Ada",
    email: ada.email,
  });
  expect(await checkPassword(context(db), ada.email, "a wrong password")).toBeNull();
  expect(await checkPassword(context(db), "nobody@example.com", ada.password)).toBeNull();
});

test("a query for a user never brings the password's hash along", async ({ db }) => {
  await anAccount(db);
  expect(Object.keys(await db.user.findFirstOrThrow())).not.toContain("passwordHash");
});

test("an e-mail can have one account", async ({ db }) => {
  await anAccount(db);
  expect(await signUp(context(db), ada)).toEqual({ ok: false, error: "email_taken" });
});

describe("a session", () => {
  test("ends when it is ended", async ({ db }) => {
    const session = await openSession(context(db), await anAccount(db));
    expect(await sessionOwner(context(db), session)).toMatchObject({ name: "Ada" });
    await endSession(context(db), session);
    expect(await sessionOwner(context(db), session)).toBeNull();
  });

  test("ends by itself after its time", async ({ db }) => {
    const session = await openSession(context(db), await anAccount(db));
    expect(await sessionOwner(context(db, SESSION_SECONDS - 1), session)).not.toBeNull();
    expect(await sessionOwner(context(db, SESSION_SECONDS), session)).toBeNull();
  });
});

describe("signing up", () => {
  test("takes the order whose token the guest holds", async ({ db }) => {
    const order = await aGuestOrder(db);
    const userId = await anAccount(db, { ...ada, orderToken: order.token });
    expect(await db.order.findFirst({ select: { customerId: true } })).toEqual({ customerId: userId });
  });

  test("with the e-mail of an order, but without its token, takes nothing", async ({ db }) => {
    await aGuestOrder(db);
    await anAccount(db);
    expect(await db.order.findFirst({ select: { customerId: true } })).toEqual({ customerId: null });
  });

  test("never takes an order that belongs to somebody already", async ({ db }) => {
    const owner = await anAccount(db, { ...ada, email: "owner@example.com" });
    const order = await aGuestOrder(db, owner);
    await anAccount(db, { ...ada, orderToken: order.token });
    expect(await db.order.findFirst({ select: { customerId: true } })).toEqual({ customerId: owner });
  });
});
