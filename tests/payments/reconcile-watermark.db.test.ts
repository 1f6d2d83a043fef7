import { reconcile } from "@/lib/payments/reconcile";
import { anOpenOrder, aPaidOrder } from "../support/an-order";
import { describe, expect, test, type TestShop } from "../support/shop";

const HOUR = 3600;
const whole = ({ context }: TestShop) => reconcile(context, { whole: true });

async function watermark({ context: { db } }: TestShop): Promise<number> {
  const { reconciledTo } = await db.installation.findUniqueOrThrow({ where: { id: 1 } });
  return (reconciledTo?.getTime() ?? 0) / 1000;
}

async function createdAtWooshPay({ context: { psp } }: TestShop, order: { attempts: { sessionId: string | null }[] }) {
  return (await psp.checkoutSessions.retrieve(order.attempts[0]?.sessionId ?? "")).created ?? 0;
}

describe("the watermark", () => {
  test("stands at the oldest payment that can still change, however many later ones are final", async ({ shop }) => {
    const open = await anOpenOrder(shop);
    await shop.advance(120);
    await aPaidOrder(shop);
    await whole(shop);
    expect(await watermark(shop)).toBe(await createdAtWooshPay(shop, open));
  });

  test("moves on to the newest payment once all are final, never to the time of the sweep", async ({ shop }) => {
    await aPaidOrder(shop);
    await shop.advance(120);
    const last = await aPaidOrder(shop);
    await shop.advance(HOUR);
    await whole(shop);
    expect(await watermark(shop)).toBe(await createdAtWooshPay(shop, last));
  });

  test("stays where it was while WooshPay cannot be asked to the end", async ({ shop }) => {
    await aPaidOrder(shop);
    await whole(shop);
    const before = await watermark(shop);
    await shop.advance(HOUR);
    await aPaidOrder(shop);
    shop.weather((request) =>
      request.url.includes("sessions/list") ? Promise.reject(new TypeError("down")) : undefined,
    );
    expect(await whole(shop)).toMatchObject({ listed: false, square: false, failed: 1 });
    expect(await watermark(shop)).toBe(before);
  });

  test("payments that are square cost one call a list, however many they are", async ({ shop }) => {
    for (let count = 0; count < 4; count += 1) await aPaidOrder(shop);
    const asked: string[] = [];
    shop.weather((request) => void asked.push(new URL(request.url).pathname));
    expect(await whole(shop)).toMatchObject({ square: true, sessions: 4, intents: 4 });
    expect(asked).toEqual(["/v1/payment_intents", "/v1/checkout/sessions/list"]);
  });
});
