import pg from "pg";
import { createDb } from "@/lib/db/client";
import { runSchedule, type Outcome } from "./schedule";
import { added, type Counts } from "./tally";

export type Block = { schedules: number; broken: Outcome[]; faults: Counts; actions: Counts };

/** Runs the schedules of these seeds, one after the other, on one database. */
export async function runBlock(
  url: string,
  seeds: Iterable<number>,
  onDone: (outcome: Outcome) => void = () => {},
): Promise<Block> {
  const db = createDb(url);
  const pool = new pg.Pool({ connectionString: url });
  const complain = (error: Error) => console.error(error.message);
  pool.on("error", complain).on("connect", (client) => client.on("error", complain));
  const block: Block = { schedules: 0, broken: [], faults: {}, actions: {} };
  try {
    for (const seed of seeds) {
      const outcome = await quietly(() => runSchedule({ db, url, pool }, seed));
      block.schedules += 1;
      if (outcome.broken.length > 0) block.broken.push(outcome);
      block.faults = added(block.faults, outcome.world.tally.faults);
      block.actions = added(block.actions, outcome.world.tally.actions);
      onDone(outcome);
    }
  } finally {
    await pool.end();
    await db.$disconnect();
  }
  return block;
}

/** The shop reports every fault that it meets, and here it meets thousands. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { error } = console;
  console.error = () => {};
  try {
    return await work();
  } finally {
    console.error = error;
  }
}
