import { confirmAlert } from "@/lib/alerts/answer-alert";
import { deleteOwn } from "@/lib/account/delete-own";
import { eraseAccount } from "@/lib/account/erase-account";
import { exportAccount } from "@/lib/account/export-account";
import { openSession } from "@/lib/auth/sessions";
import { signUp } from "@/lib/auth/sign-up";
import { checkInvariants } from "@/lib/payments/invariants/check-invariants";
import { settle } from "@/lib/payments/settle";
import { shipOrder } from "@/lib/payments/ship-order";
import { publishReview } from "@/lib/reviews/decide-review";
import { writeReview } from "@/lib/reviews/write-review";
import { requestRefund } from "@/lib/refunds/request-refund";
import { ada, ask, wait } from "../support/alerts";
import { anOpenOrder, aPaidOrder, theOrder, type AnOrder } from "../support/an-order";
import { aCart, aVariant } from "../support/factories";
import { expect, test, type TestShop } from "../support/shop";

const password = "a long password";

/** An account, made on the page of an order so that it keeps it. */
async function anAccount(shop: TestShop, email: string, order?: AnOrder): Promise<string> {
  const made = await signUp(shop.context, { email, name: "Ada Lovelace", password, orderToken: order?.token });
  if (!made.ok) throw new Error(made.error);
  return made.value.userId;
}

const keep = ({ context: { db } }: TestShop, order: AnOrder, customerId: string) =>
  db.order.update({ where: { id: order.id }, data: { customerId } });

/** Sent, arrived, and reviewed in public. */
async function aReview(shop: TestShop, { id, token, lineId }: AnOrder): Promise<void> {
  await shipOrder(shop.context, id, { carrier: "Royal Post", tracking: "RP 1" }, "a merchant");
  await shop.advance(8 * 24 * 3600);
  const words = { stars: 4, title: null, text: "It leans as far as it should.", name: "Ada L." };
  await writeReview(shop.context, { token, lineId }, words, "en");
  const { id: review } = await shop.context.db.review.findFirstOrThrow();
  await publishReview(shop.context, review);
}

async function expectSquare({ context: { db, psp, now } }: TestShop): Promise<void> {
  expect(await checkInvariants({ db, psp, at: now() })).toEqual([]);
}

test("the export holds account, orders with all that happened to them, and reviews, and nothing of anybody else", async ({
  db,
  shop,
}) => {
  const order = await aPaidOrder(shop);
  const userId = await anAccount(shop, "ada@home.example", order);
  await openSession(shop.context, userId);
  await aReview(shop, order);
  await requestRefund(shop.context, order.id, { lines: [{ id: order.lineId, quantity: 1 }], shipping: false }, "a try");
  await shop.work();
  await anAccount(shop, "eve@home.example", await aPaidOrder(shop));
  const data = await exportAccount(db, userId);
  expect(data).toMatchObject({
    account: { email: "ada@home.example", name: "Ada Lovelace" },
    sessions: [{ expiresAt: expect.any(Date) }],
    orders: [
      {
        ...{ number: "WF-1001", totalMinor: 9600, email: ada, shippingAddress: { line1: "1 Orchard Row" } },
        lines: [
          { name: "Pippin vase", quantity: 2, review: { text: "It leans as far as it should.", name: "Ada L." } },
        ],
        payments: { attempts: [{ number: 1 }], moved: [{ kind: "capture", amountMinor: 9600 }, { kind: "refund" }] },
        ...{ refunds: [{ amountMinor: 4800, state: "succeeded" }], shipments: [{ tracking: "RP 1" }] },
      },
    ],
    alerts: null,
  });
  expect(data?.orders[0]?.mails.map(({ kind }) => kind)).toEqual(["confirmed", "shipped", "refunded"]);
  expect(JSON.stringify(data)).not.toMatch(/eve@|WF-1002|passwordHash|\$2b\$/);
  expect(await exportAccount(db, "0190b6a0-0000-7000-8000-000000000001")).toBeNull();
});

test("alerts are exported only to who has shown, signed in, that the mail is theirs", async ({ db, shop }) => {
  const userId = await anAccount(shop, ada);
  const eve = await anAccount(shop, "eve@example.com");
  const variantId = await aVariant(db, { free: 0 });
  await wait(shop, variantId);
  expect(await exportAccount(db, userId)).toMatchObject({ alerts: null });
  const { token } = await db.alert.findFirstOrThrow();
  const as = (id: string) => ({ kind: "customer" as const, userId: id, name: "", email: "" });
  await confirmAlert(shop.context, token, as(eve));
  expect(await exportAccount(db, userId)).toMatchObject({ alerts: null });
  await confirmAlert(shop.context, token, as(userId));
  expect(await exportAccount(db, userId)).toMatchObject({ alerts: [{ email: ada, market: "en-GB" }] });
  expect(await exportAccount(db, eve)).toMatchObject({ alerts: null });
});

test("an account that is deleted leaves its orders and square books, and takes everything else with it", async ({
  db,
  shop,
}) => {
  const order = await aPaidOrder(shop);
  const userId = await anAccount(shop, ada, order);
  const other = await anAccount(shop, "eve@example.com", await aPaidOrder(shop));
  await openSession(shop.context, userId);
  await openSession(shop.context, other);
  await aReview(shop, order);
  await ask(shop, await aVariant(db, { free: 0 }));
  const added = await aVariant(db);
  await db.cartLine.create({ data: { cartId: order.cartId, variantId: added, quantity: 1, addedAt: new Date(0) } });
  const browser = await aCart(db, [{ variantId: added, quantity: 1 }]);
  const strangers = await aCart(db, [{ variantId: added, quantity: 1 }]);
  await shop.work();
  shop.revalidated.length = 0;
  await eraseAccount(shop.context, userId, browser);
  await shop.work();

  expect(await db.user.findMany()).toMatchObject([{ id: other }]);
  expect(await db.userSession.findMany()).toMatchObject([{ userId: other }]);
  expect(await db.review.findMany()).toMatchObject([{ name: "", text: "It leans as far as it should." }]);
  expect(shop.revalidated).toEqual([expect.stringMatching(/^product:pippin-vase/)]);
  expect([await db.alert.count(), await db.mail.count({ where: { orderId: null } })]).toEqual([0, 0]);
  expect(await db.cartLine.findMany({ include: { cart: true } })).toMatchObject([{ cart: { secretHash: strangers } }]);
  expect(await theOrder(shop, order.id)).toMatchObject({ customerId: null, state: "paid", invoiceNumber: 1 });
  expect(await db.order.count({ where: { customerId: other } })).toBe(1);
  await expectSquare(shop);
});

test("an order under way goes on as if nothing had happened: it is paid, told of, and reached by its link", async ({
  db,
  shop,
}) => {
  const order = await anOpenOrder(shop);
  const userId = await anAccount(shop, "ada@home.example");
  await keep(shop, order, userId);
  await eraseAccount(shop.context, userId, order.cart);
  expect(await db.cartLine.count()).toBe(1);
  const { url } = (await db.paymentAttempt.findFirst()) ?? {};
  await shop.onPayPage(url ?? "");
  await settle(shop.context, order.id);
  await shop.work();
  expect(await db.order.findUnique({ where: { token: order.token } })).toMatchObject({
    customerId: null,
    state: "paid",
  });
  expect(shop.letters).toMatchObject([{ to: ada }]);
  expect(await db.cartLine.count()).toBe(0);
  await expectSquare(shop);
});

test("an order under way keeps the address that its account had, for as long as it has none of its own", async ({
  shop,
}) => {
  const order = await anOpenOrder(shop);
  const userId = await anAccount(shop, "ada@home.example");
  await keep(shop, order, userId);
  await eraseAccount(shop.context, userId, null);
  expect(await theOrder(shop, order.id)).toMatchObject({ customerId: null, email: "ada@home.example" });
});

test("an account is deleted by its own password only", async ({ db, shop }) => {
  const userId = await anAccount(shop, ada);
  await anAccount(shop, "eve@example.com");
  const wish = { userId, email: ada, caller: "203.0.113.7", cartSecretHash: null };
  const wrong = await deleteOwn(shop.context, { ...wish, password: "a wrong password" });
  const others = await deleteOwn(shop.context, { ...wish, email: "eve@example.com", password });
  expect([wrong, others]).toEqual([
    { ok: false, error: "bad_password" },
    { ok: false, error: "bad_password" },
  ]);
  expect(await db.user.count()).toBe(2);
  expect(await deleteOwn(shop.context, { ...wish, password })).toMatchObject({ ok: true });
  expect(await db.user.findMany()).toMatchObject([{ email: "eve@example.com" }]);
});
