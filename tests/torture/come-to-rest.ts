import { reconcile } from "@/lib/payments/reconcile";
import { clearWeather } from "./faults";
import { merchant } from "./merchant";
import type { Shopper } from "./shopper";
import type { World } from "./world";

/** Seconds: past a lost answer and a slow bank; past every session and the next look at every charge; the sweep after that. */
const rounds = [130, 90_000, 60];

/**
 * The weather clears, and everybody tries once more. Then nobody does anything: lost answers are found, banks decide,
 * deliveries and jobs come to their end, the reconciler looks, people decide, sessions end.
 */
export async function comeToRest(world: World, shoppers: readonly Shopper[]): Promise<void> {
  await clearWeather(world);
  for (const shopper of shoppers) await mustBeAnswered(world, shopper);
  for (const [round, seconds] of rounds.entries()) {
    await world.shop.advance(seconds);
    await world.shop.delivered();
    await world.work();
    await merchant.decide(world);
    await world.attempt("reconcile", () => reconcile(world.shop.context, { whole: true }));
    await world.work();
    // Before time closes those pages by itself.
    if (round === 0) world.unexpected.push(...(await orphanedPages(world)));
  }
}

/** Nothing is in the way of paying now, whatever was asked for and not answered before. */
async function mustBeAnswered(world: World, shopper: Shopper): Promise<void> {
  const answer = await shopper.payNow(world);
  if (answer && !answer.ok && (answer.error === "payment_paused" || answer.error === "busy")) {
    world.unexpected.push(`a shopper is told ${answer.error} although nothing is in the way`);
  }
  if (world.dice.chance(0.3)) await shopper.fillIn(world);
}

/** Open pages that no order of the shop knows of. */
async function orphanedPages({ db, shop }: World): Promise<string[]> {
  const known = new Set(
    (await db.paymentAttempt.findMany({ select: { sessionId: true } })).map(({ sessionId }) => sessionId),
  );
  const orphans: string[] = [];
  for await (const session of shop.context.psp.checkoutSessions.listAll({ limit: 100 })) {
    if (session.status === "open" && !known.has(session.id)) orphans.push(`${session.id} is open and nobody knows it`);
  }
  return orphans;
}
