import type { Db } from "@/lib/db/client";
import { forgetTries, LONGEST_SECONDS } from "@/lib/throttle/throttle";
import { describe, expect, test } from "@/tests/support/database";
import { perAccount, perCaller, signIn } from "./sign-in";
import { signUp } from "./sign-up";

const START = Date.parse("2026-01-01T00:00:00Z");
const context = (db: Db, seconds = 0) => ({ db, now: () => new Date(START + seconds * 1000) });
const ada = { email: "ada@example.com", name: "Ada", password: "a long password" };

type Attempt = { email?: string; password?: string; caller?: string; seconds?: number };

async function answer(db: Db, { seconds = 0, ...given }: Attempt = {}) {
  const credentials = { email: ada.email, password: "a wrong password", caller: "203.0.113.7", ...given };
  const result = await signIn(context(db, seconds), credentials);
  return result.ok ? "in" : result.error;
}

async function wrongly(db: Db, times: number, given: Attempt = {}) {
  return Promise.all(Array.from({ length: times }, () => answer(db, given)));
}

test("the right password opens the account, a wrong one does not", async ({ db }) => {
  await signUp(context(db), ada);
  expect(await answer(db)).toBe("bad_credentials");
  expect(await answer(db, { password: ada.password })).toBe("in");
});

test("after ten wrong passwords an account has to wait, from wherever it is tried, even with the right one", async ({
  db,
}) => {
  await signUp(context(db), ada);
  await wrongly(db, perAccount.tries);
  expect(await answer(db, { password: ada.password, caller: "198.51.100.1" })).toBe("too_many");
  expect(await answer(db, { password: ada.password, seconds: perAccount.seconds - 1 })).toBe("too_many");
  expect(await answer(db, { password: ada.password, seconds: perAccount.seconds })).toBe("in");
});

test("an account that does not exist gets the same answers at the same tries", async ({ db }) => {
  await signUp(context(db), ada);
  const told = async (email: string) => {
    const answers: string[] = [];
    for (let round = 0; round <= perAccount.tries; round += 1) answers.push(await answer(db, { email, caller: email }));
    return answers;
  };
  const known = await told(ada.email);
  expect(known.at(-1)).toBe("too_many");
  expect(await told("nobody@example.com")).toEqual(known);
});

test("guesses that come all at once are counted one by one", async ({ db }) => {
  await signUp(context(db), ada);
  const answers = await wrongly(db, 25);
  expect(answers.filter((each) => each === "bad_credentials")).toHaveLength(perAccount.tries);
});

test("whoever tries many accounts has to wait; others sign in meanwhile", async ({ db }) => {
  await signUp(context(db), ada);
  for (let guess = 0; guess < perCaller.tries; guess += 1) await answer(db, { email: `${guess}@example.com` });
  expect(await answer(db, { password: ada.password })).toBe("too_many");
  expect(await answer(db, { password: ada.password, caller: "198.51.100.1" })).toBe("in");
});

test("signing in rightly, however often, makes nobody wait", async ({ db }) => {
  await signUp(context(db), ada);
  for (let round = 0; round < perAccount.tries + 2; round += 1) {
    expect(await answer(db, { password: ada.password })).toBe("in");
  }
});

describe("what is kept", () => {
  test("names neither the account nor the caller", async ({ db }) => {
    await answer(db);
    const rows = JSON.stringify(await db.tries.findMany());
    expect(rows).not.toMatch(/ada|203/);
  });

  test("is forgotten after a day", async ({ db }) => {
    await answer(db);
    await forgetTries(context(db, LONGEST_SECONDS));
    expect(await db.tries.count()).toBe(2);
    await forgetTries(context(db, LONGEST_SECONDS + 1));
    expect(await db.tries.count()).toBe(0);
  });
});
