import { anOrder } from "./merchant";
import type { World } from "./world";

/** What happens at WooshPay and at banks without the shop. */
export const elsewhere = {
  async refundElsewhere(world: World): Promise<void> {
    const intent = (await anOrder(world, { capturedMinor: { gt: 0 } }))?.attempts[0]?.intentId;
    const amount = 1 + world.dice.below(300);
    if (!intent || !(await call(world, "/v1/refunds", { payment_intent: intent, amount }))) return;
    world.tally.fault("refund_elsewhere");
    world.witnessed.gaveBack(intent, amount);
  },

  /** Somebody takes promised money in WooshPay's dashboard, by chance only a part of it. */
  async captureElsewhere(world: World): Promise<void> {
    const { dice, db } = world;
    const attempts = await db.paymentAttempt.findMany({
      where: { intentId: { not: null }, order: { capture: "manual", capturedMinor: 0 } },
      orderBy: { createdAt: "asc" },
      select: { intentId: true, order: { select: { totalMinor: true } } },
    });
    const chosen = dice.pick(attempts);
    if (!chosen) return;
    const part = dice.chance(0.7) ? { amount_to_capture: 1 + dice.below(chosen.order.totalMinor) } : {};
    if (await call(world, `/v1/payment_intents/${chosen.intentId}/capture`, part))
      world.tally.fault("captured_elsewhere");
  },

  async dispute(world: World): Promise<void> {
    const { dice, db, tally } = world;
    const open = dice.pick(await db.dispute.findMany({ where: { closedAt: null }, orderBy: { id: "asc" } }));
    if (open && dice.chance(0.6)) {
      return void (await control(world, `disputes/${open.id}/resolve`, { outcome: dice.weigh({ won: 1, lost: 1 }) }));
    }
    const intent = (await anOrder(world, { capturedMinor: { gt: 0 } }))?.attempts[0]?.intentId;
    if (intent && (await control(world, "disputes", { payment_intent: intent }))) tally.fault("dispute");
  },

  /** Of every payment and refund that a bank may still think about, whatever the shop takes it for. */
  async bankDecides(world: World): Promise<void> {
    const { dice, db } = world;
    const intents = await db.paymentAttempt.findMany({
      where: { intentId: { not: null } },
      orderBy: { createdAt: "asc" },
      select: { intentId: true },
    });
    for (const path of [
      ...(await refundsIn(world, "pending")).map((id) => `refunds/${id}/settle`),
      ...intents.map(({ intentId }) => `payment_intents/${intentId}/settle`),
    ]) {
      await control(world, path, { outcome: dice.weigh({ succeeded: 1, failed: 1 }) });
    }
  },

  /** Money that had gone back comes home: the account it went to is closed. */
  async bankSendsBack(world: World): Promise<void> {
    const id = world.dice.pick(await refundsIn(world, "succeeded"));
    if (id && (await control(world, `refunds/${id}/settle`, { outcome: "failed" })))
      world.tally.fault("refund_sent_back");
  },
};

async function refundsIn({ db }: World, state: "pending" | "succeeded"): Promise<string[]> {
  const refunds = await db.refund.findMany({
    where: { state, refundId: { not: null } },
    orderBy: { createdAt: "asc" },
    select: { refundId: true },
  });
  return refunds.flatMap(({ refundId }) => refundId ?? []);
}

/** A control call that the sandbox may refuse, since what it is about has moved on. */
export async function control({ shop }: World, path: string, body: object): Promise<boolean> {
  return shop.control(path, body).then(
    () => true,
    () => false,
  );
}

/** A call to WooshPay by somebody who is not the shop: whether it may have done anything, as one without an answer may. */
async function call({ shop }: World, path: string, body: object): Promise<boolean> {
  const headers = { authorization: `Basic ${btoa("sk_test_sandbox:")}`, "content-type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify(body) };
  const answer = await shop.sandbox.fetch(`${shop.context.site.apiBase}${path}`, init).catch(() => undefined);
  return answer?.ok ?? true;
}
