import { fork } from "node:child_process";
import { parseArgs } from "node:util";
import pg from "pg";
import { createDatabase, dropDatabase, onDatabase } from "@/prisma/engine/connection";
import { ownMark } from "@/scripts/lib/lock.mjs";
import { startPostgres } from "@/scripts/lib/postgres";
import { ensureTemplate } from "@/tests/support/template";
import { Book, type Finding } from "./book";
import { summary } from "./summary";

const usage = "npm run torture -- --schedules N --seed S [--workers W]";

/** Runs the schedules from a seed on that have not been run yet, and says what all of them together have met. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      schedules: { type: "string", default: "300" },
      seed: { type: "string", default: "1" },
      workers: { type: "string", default: "2" },
      // Keeps nothing and takes nothing from earlier runs: to see one seed again, or a shop that was broken on purpose.
      fresh: { type: "boolean", default: false },
      // Where the Postgres to use is kept.
      data: { type: "string", default: ".data-test" },
      "until-broken": { type: "boolean", default: false },
    },
  });
  const [schedules, first, workers] = [values.schedules, values.seed, values.workers].map(whole);
  if (schedules === undefined || first === undefined || workers === undefined) throw new Error(`wrong use: ${usage}`);
  const book = new Book({ keep: !values.fresh && schedules > 1 });
  const seeds = Array.from({ length: schedules }, (_, index) => first + index).filter((seed) => !book.has(seed));
  console.log(`${seeds.length} schedules to run, ${schedules - seeds.length} done before by the same code`);
  const postgres = await startPostgres(values.data, { durable: false });
  const server = postgres.url("postgres");
  try {
    const template = await ensureTemplate(server);
    const began = performance.now();
    await Promise.all(
      Array.from({ length: Math.min(workers, seeds.length) }, (_, index) => {
        const share = seeds.filter((_, position) => position % workers === index);
        return work(server, template, index, share, (finding) => {
          book.note(finding);
          return values["until-broken"] && book.broken.length > 0;
        });
      }),
    );
    book.spent((performance.now() - began) / 1000);
  } finally {
    await postgres.stop();
  }
  console.log(summary(book));
  return book.broken.length === 0 ? 0 : 1;
}

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`wrong use: ${text} is not a whole number. ${usage}`);
  return Number(text);
}

/** One process with a database of its own; what it finds arrives schedule by schedule, so that a stop loses none. */
async function work(
  server: string,
  template: string,
  index: number,
  seeds: number[],
  isEnough: (finding: Finding) => boolean,
) {
  const url = onDatabase(server, `test_${ownMark()}_torture_${index}`);
  await createDatabase(url, `TEMPLATE ${pg.escapeIdentifier(template)} STRATEGY FILE_COPY`);
  const child = fork(new URL("./worker.ts", import.meta.url), {
    // Most of what a schedule makes is gone with the next one: fewer and larger collections.
    execArgv: ["--max-semi-space-size=64", "--import", "tsx"],
  });
  child.on("message", (finding) => {
    if (isEnough(finding as Finding)) child.kill("SIGTERM");
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.once("exit", (code, signal) =>
      code === 0 || signal === "SIGTERM" ? resolve() : reject(new Error(`a worker ended with ${code}`)),
    );
  });
  child.send({ url, seeds });
  await ended;
  await dropDatabase(url);
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
