import type { Db } from "@/lib/db/client";
import { expect, test } from "@/tests/support/database";
import { aCart, aPromotion, aVariant } from "@/tests/support/factories";
import { perCaller, tryCode } from "./try-code";

const START = Date.parse("2026-01-01T00:00:00Z");
const ours = "203.0.113.7";

/** Each guess in a cart of its own, as whoever guesses would have it. */
async function guess(db: Db, code: string, { caller = ours, seconds = 0 } = {}) {
  const cart = await aCart(db, [{ variantId: await aVariant(db, {}), quantity: 1 }]);
  const context = { db, now: () => new Date(START + seconds * 1000) };
  const answer = await tryCode(context, cart, { code, currency: "GBP", caller });
  return answer.ok ? "added" : answer.error;
}

async function guessWrongly(db: Db, times: number) {
  const cart = await aCart(db, [{ variantId: await aVariant(db, {}), quantity: 1 }]);
  const context = { db, now: () => new Date(START) };
  const wrong = (index: number) => tryCode(context, cart, { code: `GUESS${index}`, currency: "GBP", caller: ours });
  for (let index = 0; index < times; index += 1) await wrong(index);
}

test("who has guessed too often has to wait an hour, also with a new cart and the right code; nobody else has", async ({
  db,
}) => {
  await aPromotion(db, { code: "TEN", percentOff: 10 });
  await guessWrongly(db, perCaller.tries);
  expect(await guess(db, "TEN")).toBe("code_too_many");
  expect(await guess(db, "TEN", { caller: "198.51.100.1" })).toBe("added");
  expect(await guess(db, "TEN", { seconds: perCaller.seconds - 1 })).toBe("code_too_many");
  expect(await guess(db, "TEN", { seconds: perCaller.seconds })).toBe("added");
});

test("a code that fits is no guess", async ({ db }) => {
  await aPromotion(db, { code: "TEN", percentOff: 10 });
  await guessWrongly(db, perCaller.tries - 1);
  expect([await guess(db, "TEN"), await guess(db, "TEN")]).toEqual(["added", "added"]);
});
