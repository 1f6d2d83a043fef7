import type { Prisma } from "@/generated/prisma/client";
import { reconcile } from "@/lib/payments/reconcile";
import { receiveWebhook } from "@/lib/payments/receive-webhook";
import { settle } from "@/lib/payments/settle";
import { shipOrder } from "@/lib/payments/ship-order";
import { requestRefund } from "@/lib/refunds/request-refund";
import { signWebhook } from "@/lib/wooshpay";
import type { World } from "./world";

/** Seconds: past a glance, past the reconciler's pace, past a slow bank, past a session, past the capture window. */
const jumps = [3, 130, 700, 3_700, 4_000, 8 * 24 * 3_600] as const;

/** What happens to a schedule's orders besides their shoppers: the merchant, WooshPay, the bank, time, the worker. */
export const others = {
  async ship(world: World): Promise<void> {
    const order = await anOrder(world);
    const line = world.dice.pick(order?.lines ?? []);
    if (!order || !line) return;
    const parcel = world.dice.chance(0.5) ? {} : { lines: [{ id: line.id, quantity: 1 }] };
    await twiceBySomeChance(world, "ship", () => shipOrder(world.shop.context, order.id, parcel, "the merchant"));
  },

  async refund(world: World): Promise<void> {
    const order = await anOrder(world);
    const line = world.dice.pick(order?.lines ?? []);
    if (!order || !line) return;
    const part = { lines: [{ id: line.id, quantity: 1 }], shipping: world.dice.chance(0.3) };
    const wish = world.dice.chance(0.4) ? "all" : part;
    if (world.dice.chance(0.3))
      await world.shop.control("next-refund", { outcome: world.dice.weigh({ pending: 1, failed: 1 }) });
    await twiceBySomeChance(world, "refund", () => requestRefund(world.shop.context, order.id, wish, "the merchant"));
  },

  async refundElsewhere(world: World): Promise<void> {
    const intent = (await anOrder(world))?.attempts[0]?.intentId;
    if (!intent) return;
    world.tally.fault("refund_elsewhere");
    await steadily(world, "/v1/refunds", { payment_intent: intent, amount: 1 + world.dice.below(300) });
  },

  async dispute(world: World): Promise<void> {
    const intent = (await anOrder(world))?.attempts[0]?.intentId;
    const [open] = await world.db.dispute.findMany({ where: { closedAt: null }, take: 1 });
    const decided = open && world.dice.chance(0.6);
    if (decided)
      await tolerant(world, `disputes/${open.id}/resolve`, { outcome: world.dice.weigh({ won: 1, lost: 1 }) });
    else if (intent) await tolerant(world, "disputes", { payment_intent: intent });
    world.tally.fault("dispute");
  },

  async bankDecides(world: World): Promise<void> {
    const outcome = world.dice.weigh({ succeeded: 1, failed: 1 });
    const refund = await world.db.refund.findFirst({ where: { state: "pending" }, select: { refundId: true } });
    if (refund?.refundId) await tolerant(world, `refunds/${refund.refundId}/settle`, { outcome });
    const intent = (await anOrder(world, { state: "processing" }))?.attempts[0]?.intentId;
    if (intent) await tolerant(world, `payment_intents/${intent}/settle`, { outcome });
  },

  async forge(world: World): Promise<void> {
    const order = await anOrder(world);
    const object = {
      object: "payment_intent",
      id: "pi_1",
      merchant_order_id: order?.reference ?? "x",
      amount_received: 1,
    };
    const event = {
      id: `evt_${world.dice.below(1e9)}`,
      type: "payment_intent.succeeded",
      livemode: false,
      data: { object },
    };
    const body = JSON.stringify(event);
    const signature = signWebhook(body, "whsec_of_somebody_else", 1_770_000_000);
    const headers = new Headers({ "wooshpay-signature": signature });
    const receipt = await world.attempt("forged event", () =>
      receiveWebhook(world.shop.context, new TextEncoder().encode(body), headers),
    );
    if (receipt?.status === 200) world.unexpected.push("a forged event was believed");
    world.tally.fault("forged_by_stranger");
  },

  async replay(world: World): Promise<void> {
    const answer = await world.shop.sandbox.fetch(`${world.shop.context.site.apiBase}/_sandbox/deliveries?limit=20`);
    const { data } = (await answer.json()) as { data: { id: string }[] };
    const delivery = world.dice.pick(data);
    if (!delivery) return;
    world.tally.fault("replayed_delivery");
    await tolerant(world, `deliveries/${delivery.id}/resend`, {});
  },

  /** Return page, worker and reconciler ask about the same payment at the same instant. */
  async everybodyAsks(world: World): Promise<void> {
    const order = await anOrder(world, { state: { in: ["awaiting_payment", "processing", "expired", "cancelled"] } });
    if (!order) return;
    world.tally.fault("asked_at_once");
    const asking = [1, 2, 3].map(() => world.attempt("settle", () => settle(world.shop.context, order.id)));
    await Promise.all([...asking, world.work()]);
  },

  async jump(world: World): Promise<void> {
    await world.shop.advance(world.dice.pick(jumps) ?? 3);
  },

  async work(world: World): Promise<void> {
    await world.work();
  },

  async reconcile(world: World): Promise<void> {
    await world.attempt("reconcile", () => reconcile(world.shop.context));
  },
};

/** One that money has come for, mostly: most of what others do is about those. */
async function anOrder({ db, dice }: World, where: Prisma.OrderWhereInput = {}) {
  const paid = dice.chance(0.7) ? { capturedMinor: { gt: 0 } } : {};
  const orders = await db.order.findMany({
    where: Object.keys(where).length > 0 ? where : paid,
    orderBy: { number: "asc" },
    select: {
      id: true,
      reference: true,
      lines: { select: { id: true } },
      attempts: { where: { intentId: { not: null } }, select: { intentId: true } },
    },
  });
  return dice.pick(orders);
}

async function twiceBySomeChance(world: World, what: string, work: () => Promise<unknown>): Promise<void> {
  const times = world.dice.chance(0.2) ? 2 : 1;
  if (times === 2) world.tally.fault("merchant_clicks_twice");
  await Promise.all(Array.from({ length: times }, () => world.attempt(what, work)));
}

/** A control call that the sandbox may refuse, since what it is about has moved on. */
async function tolerant({ shop }: World, path: string, body: object): Promise<void> {
  await shop.control(path, body).catch(() => undefined);
}

/** A call to WooshPay by somebody who is not the shop. */
async function steadily({ shop }: World, path: string, body: object): Promise<void> {
  const headers = { authorization: `Basic ${btoa("sk_test_sandbox:")}`, "content-type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify(body) };
  await shop.sandbox.fetch(`${shop.context.site.apiBase}${path}`, init).catch(() => undefined);
}
