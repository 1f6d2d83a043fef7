import type { Db } from "@/lib/db/client";
import { ordersBehind } from "@/lib/payments/sweeps/read-lists";
import { aCart, aVariant } from "../support/factories";
import { expect, test } from "../support/shop";

test("a session whose order learns of it while the lists are read is not taken for one that nobody knows", async ({
  shop,
}) => {
  const { db, psp } = shop.context;
  const cart = await aCart(db, [{ variantId: await aVariant(db), quantity: 1 }]);
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  let paying: Promise<unknown> = Promise.resolve();
  await new Promise<void>((created) => {
    shop.weather(async (_request, send) => {
      const response = await send();
      created();
      await answered;
      return response;
    });
    paying = shop.pay(cart);
  });
  shop.clearSky();
  const { data } = await psp.checkoutSessions.list({ limit: 1 });
  // WooshPay's answer arrives between the two queries.
  const thenAnswered = <Args, Rows>(find: (args: Args) => Promise<Rows>) => {
    return async (args: Args) => {
      const rows = await find(args);
      answer();
      await paying;
      return rows;
    };
  };
  const slow = {
    order: { findMany: thenAnswered(db.order.findMany.bind(db.order) as never) },
    paymentAttempt: { findMany: thenAnswered(db.paymentAttempt.findMany.bind(db.paymentAttempt) as never) },
  } as unknown as Db;
  const { knowing, named } = await ordersBehind({ db: slow }, data);
  const [session] = data;
  const isKnown = knowing.has(session?.id ?? "") || named.get(session?.client_reference_id ?? "")?.state === "pending";
  expect(isKnown).toBe(true);
});
