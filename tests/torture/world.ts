import type pg from "pg";
import { Logger, runOnce, type TaskList } from "graphile-worker";
import type { Db } from "@/lib/db/client";
import { WooshPayError } from "@/lib/wooshpay";
import { openShop } from "@/tests/support/open-shop";
import { Crash, Crashes } from "./crashes";
import { Crossings } from "./crossings";
import { Dice } from "./dice";
import { emptyDatabase } from "./empty-database";
import { StaleReads } from "./stale-reads";
import { Tally } from "./tally";
import { Witnessed } from "./witnessed";

const START = Date.parse("2026-03-02T09:00:00Z");
const silent = new Logger(() => () => {});

export type Database = { db: Db; url: string; pool: pg.Pool };
export type World = Awaited<ReturnType<typeof openWorld>>;

/** A shop and its WooshPay of their own for one schedule, in which every choice comes from the seed. */
export async function openWorld({ db, url, pool }: Database, seed: number) {
  const dice = new Dice(seed);
  const tally = new Tally();
  await emptyDatabase(pool);
  const capture = dice.chance(0.25) ? "manual" : "automatic";
  // Dice of their own: how often they are thrown depends on how calls interleave, and must not change the next step.
  const crashes = new Crashes(new Dice(seed ^ 0xc4a5), tally);
  const staleReads = new StaleReads(new Dice(seed ^ 0x57a1), tally);
  const ids = new Dice(seed ^ 0x5eed);
  const unexpected: string[] = [];
  const complain = (what: string, error: unknown) => {
    if (isExpected(error)) return;
    unexpected.push(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  };
  let milliseconds = 0;
  const shop = await openShop(db, url, {
    capture,
    // Time passes with every look at the clock, so that what happened later is also later by it.
    start: () => START + (milliseconds += 1),
    random: ids.next,
    around: (plain) => crashes.around(plain),
    onFailedDelivery: (error) => complain("webhook", error),
  });
  const witnessed = new Witnessed();
  const crossings = new Crossings();
  shop.weather(async (request, send) => {
    crashes.maybe("crash_before_call");
    const answer = await staleReads.of(request, witnessed.of(request, await crossings.around(request, send)));
    crashes.maybe("crash_after_call");
    return answer;
  });

  /** What a process does, which may die on the way; whatever else goes wrong in it is a fault of ours. */
  async function attempt<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      complain(what, error);
      return undefined;
    }
  }

  const taskList: TaskList = {};
  for (const [name, task] of Object.entries(shop.taskList)) {
    taskList[name] = async (payload, helpers) => {
      try {
        await task?.(payload, helpers);
      } catch (error) {
        complain(`job ${name}`, error);
        throw error;
      }
    };
  }

  return {
    seed,
    dice,
    tally,
    crashes,
    staleReads,
    witnessed,
    crossings,
    db,
    shop,
    unexpected,
    attempt,
    /** The worker runs everything that waits, due or not. */
    work: async () => {
      const waiting =
        await db.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() - interval '1 second' WHERE locked_at IS NULL`;
      if (waiting > 0) await runOnce({ pgPool: pool, taskList, noHandleSignals: true, logger: silent });
    },
  };
}

function isExpected(error: unknown): boolean {
  return error instanceof Crash || error instanceof WooshPayError;
}
