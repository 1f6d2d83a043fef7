import type { Db } from "@/lib/db/client";
import type { Dice } from "./dice";
import type { Tally } from "./tally";

/** The process died here: what was committed stays, what was not is gone, and nobody reports anything. */
export class Crash extends Error {
  override readonly name = "Crash";
}

/** Kills the shop's process by chance at the edges where it matters: around each commit and each call to WooshPay. */
export class Crashes {
  probability = 0;

  constructor(
    private readonly dice: Dice,
    private readonly tally: Tally,
  ) {}

  maybe(where: "crash_before_commit" | "crash_after_commit" | "crash_before_call" | "crash_after_call"): void {
    if (this.probability === 0 || !this.dice.chance(this.probability)) return;
    this.tally.fault(where);
    throw new Crash(where);
  }

  /** The same database for a process that may die around its commits. */
  around(db: Db): Db {
    const transaction = async (work: unknown, options: unknown) => {
      const run = db.$transaction.bind(db) as (work: unknown, options: unknown) => Promise<unknown>;
      if (typeof work !== "function") return run(work, options);
      const result = await run(async (tx: unknown) => {
        const value: unknown = await work(tx);
        this.maybe("crash_before_commit");
        return value;
      }, options);
      this.maybe("crash_after_commit");
      return result;
    };
    return new Proxy(db, {
      get: (target, key) => {
        if (key === "$transaction") return transaction;
        const value: unknown = Reflect.get(target, key);
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
  }
}
