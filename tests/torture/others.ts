import { reconcile } from "@/lib/payments/reconcile";
import { receiveWebhook } from "@/lib/payments/receive-webhook";
import { settle } from "@/lib/payments/settle";
import { signWebhook } from "@/lib/wooshpay";
import { control } from "./elsewhere";
import { changeWeather } from "./faults";
import { anOrder } from "./merchant";
import type { World } from "./world";

/** Seconds: past a glance, past the reconciler's pace, past a slow bank, past a session, past the capture window. */
const jumps = { 3: 2, 130: 3, 700: 3, 3_700: 1, 4_000: 1, [8 * 24 * 3_600]: 1 } as const;

/** What else happens: strangers, time, weather, the worker and the reconciler. */
export const others = {
  async forge(world: World): Promise<void> {
    const order = await anOrder(world, {});
    const object = {
      object: "payment_intent",
      id: "pi_1",
      merchant_order_id: order?.reference ?? "x",
      amount_received: 1,
    };
    const id = `evt_${world.dice.below(1e9)}`;
    const body = JSON.stringify({ id, type: "payment_intent.succeeded", livemode: false, data: { object } });
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
    if (delivery && (await control(world, `deliveries/${delivery.id}/resend`, {}))) {
      world.tally.fault("replayed_delivery");
    }
  },

  /** Return page, worker and reconciler ask about the same payment at the same instant. */
  async everybodyAsks(world: World): Promise<void> {
    const order = await anOrder(world, { state: { in: ["awaiting_payment", "processing", "expired", "cancelled"] } });
    if (!order) return;
    world.tally.fault("asked_at_once");
    const asking = [1, 2, 3].map(() => world.attempt("settle", () => settle(world.shop.context, order.id)));
    await Promise.all([...asking, world.work()]);
  },

  /** The queue forgets a job, as with a restored backup. */
  async loseJob({ db, dice, tally }: World): Promise<void> {
    const jobs = await db.$queryRaw<{ id: bigint }[]>`
      SELECT id FROM graphile_worker._private_jobs WHERE locked_at IS NULL ORDER BY id`;
    const job = dice.pick(jobs);
    if (!job) return;
    const lost = await db.$executeRaw`
      DELETE FROM graphile_worker._private_jobs WHERE id = ${job.id} AND locked_at IS NULL`;
    tally.fault("job_lost", lost);
  },

  weather: changeWeather,

  async jump({ dice, shop }: World): Promise<void> {
    await shop.advance(Number(dice.weigh(jumps)));
  },

  async work(world: World): Promise<void> {
    await world.work();
  },

  async reconcile(world: World): Promise<void> {
    await world.attempt("reconcile", () => reconcile(world.shop.context));
  },
};
