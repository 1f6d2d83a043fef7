import { afterEach, describe, expect, it } from "vitest";
import { aShopOnTheSandbox, anOrderOfApples, dialects, NOW } from "./sandbox-shop";
import type { DialectName } from "./sandbox-shop";

const opened: ReturnType<typeof aShopOnTheSandbox>["sandbox"][] = [];
afterEach(() => opened.splice(0).forEach((sandbox) => sandbox.close()));

/** A shop with a registered endpoint; `received` waits for what is due and gives each delivery as it came. */
async function aListeningShop(dialect: DialectName) {
  const shop = aShopOnTheSandbox(dialect);
  opened.push(shop.sandbox);
  const { secret } = await shop.wooshpay.webhookEndpoints.create({
    url: "https://shop.example/api/webhooks/wooshpay",
    enabled_events: ["payment_intent.created", "payment_intent.canceled", "checkout.session.expired"],
  });
  const received = async () => {
    await shop.raw("/_sandbox/clock", { method: "POST", body: JSON.stringify({ advance: 0 }) });
    return Promise.all(
      shop.deliveries.map(async (request) => ({
        headers: request.headers,
        body: new Uint8Array(await request.clone().arrayBuffer()),
      })),
    );
  };
  return { ...shop, secret: secret ?? "", received };
}

describe.each(dialects)("in the %s dialect", (dialect) => {
  it("what the sandbox delivers is verified and read by the client", async () => {
    const { wooshpay, secret, received } = await aListeningShop(dialect);
    const session = await wooshpay.checkoutSessions.create(anOrderOfApples);
    await wooshpay.checkoutSessions.expire(session.id);
    const verdicts = (await received()).map(({ body, headers }) => wooshpay.webhooks.verify(body, headers, [secret]));
    const events = verdicts.flatMap((verdict) => (verdict.ok ? [verdict.event] : []));
    expect(events).toHaveLength(3);
    expect(events.map(({ type }) => type).sort()).toEqual([
      "checkout.session.expired",
      "payment_intent.canceled",
      "payment_intent.created",
    ]);
    for (const event of events) {
      expect(event).toMatchObject({ id: expect.stringMatching(/^evt_\d{19}$/), created: NOW });
      const { object, id, client_reference_id, merchant_order_id } = event.data.object;
      const isSession = object === "checkout.session";
      expect(id).toBe(isSession ? session.id : session.payment_intent);
      expect(isSession ? client_reference_id : merchant_order_id).toBe(anOrderOfApples.client_reference_id);
    }
  });

  it("the signature is in both headers, and the same", async () => {
    const { wooshpay, received } = await aListeningShop(dialect);
    await wooshpay.checkoutSessions.create(anOrderOfApples);
    const [delivery] = await received();
    expect(delivery?.headers.get("wooshpay-signature")).toMatch(/^t=\d{10,13},v1=[0-9a-f]{64}$/);
    expect(delivery?.headers.get("signature")).toBe(delivery?.headers.get("wooshpay-signature"));
  });

  it("the client refuses the delivery with another endpoint's secret, or with one byte more", async () => {
    const { wooshpay, secret, received } = await aListeningShop(dialect);
    await wooshpay.checkoutSessions.create(anOrderOfApples);
    const [delivery] = await received();
    const body = delivery?.body ?? new Uint8Array();
    const headers = delivery?.headers ?? null;
    const refused = { ok: false, reason: "wrong_signature" };
    expect(wooshpay.webhooks.verify(body, headers, [`${secret}x`])).toEqual(refused);
    expect(wooshpay.webhooks.verify(new Uint8Array([...body, 0x20]), headers, [secret])).toEqual(refused);
  });

  it("the client signs as the sandbox does", async () => {
    const { wooshpay, secret, received } = await aListeningShop(dialect);
    await wooshpay.checkoutSessions.create(anOrderOfApples);
    const [delivery] = await received();
    const header = delivery?.headers.get("wooshpay-signature") ?? "";
    const timestamp = Number(/^t=(\d+)/.exec(header)?.[1]);
    expect(wooshpay.webhooks.sign(delivery?.body ?? "", secret, timestamp)).toBe(header);
  });
});
