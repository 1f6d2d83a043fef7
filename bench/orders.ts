import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { createDb, db as sharedDb } from "@/lib/db/client";
import { createDatabase, onDatabase } from "@/prisma/engine/connection";
import { Cleanups } from "@/scripts/lib/cleanups";
import { startPostgres } from "@/scripts/lib/postgres";
import { root } from "@/scripts/lib/settings";
import { Steps } from "@/scripts/lib/steps";
import { ensureTemplate } from "@/tests/support/template";
import { machine, revision } from "./lib/machine";
import { growthOf, levelLines, orderFigures, spreadOf, verdictLines, type Level } from "./lib/orders-report";
import { measureOverviews, overviews } from "./lib/overviews";
import { addPastOrders } from "./lib/past-orders";
import { plainTransaction, preparePlainTables } from "./lib/plain-transaction";
import { scans } from "./lib/plans";
import { Buying, type Purchase } from "./lib/purchases";
import { writeResults } from "./lib/results";
import { runBench } from "./lib/run";

const data = path.join(root, ".data-bench", "orders");
const cleanups = new Cleanups();
const steps = new Steps();
/** Of the past: one order in twenty was left alone, all others were paid. */
const models = { left: 1, paid: 19 } as const;
const WARM_UP = 20;

function options() {
  const { values } = parseArgs({
    options: { most: { type: "string", default: "1000000" }, purchases: { type: "string", default: "200" } },
  });
  const most = Number(values.most);
  return {
    levels: [1_000, 10_000, 100_000, 1_000_000].filter((level) => level <= most),
    purchases: Number(values.purchases),
  };
}

/** A database of its own on a Postgres of its own, as durable as the shop's; gone afterwards. */
async function openDatabase(): Promise<string> {
  const remove = () => fs.rmSync(data, { recursive: true, force: true });
  remove();
  const postgres = await startPostgres(data);
  const stop = async (end: () => Promise<void>) => {
    await end();
    remove();
  };
  cleanups.add({ stop: () => stop(postgres.stop), kill: () => stop(postgres.kill) });
  const template = await ensureTemplate(postgres.url("postgres"));
  const url = onDatabase(postgres.url("postgres"), "orders");
  await createDatabase(url, `TEMPLATE ${pg.escapeIdentifier(template)}`);
  return url;
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  cleanups.add({ stop: () => client.end(), kill: () => undefined });
  return client;
}

/** The orders that the past is copied from: placed, paid and settled by the shop itself. */
async function buyModels(buying: Buying): Promise<string[]> {
  await buying.leave(models.left);
  for (let left = models.paid; left > 0; left -= 1) await buying.purchase();
  await buying.shop.work();
  await buying.shop.reconcile();
  const orders = await buying.shop.context.db.order.findMany({ orderBy: { number: "asc" }, select: { id: true } });
  return orders.map(({ id }) => id);
}

/** Pages of tables and indexes that sessions have asked for so far, wherever they came from: it costs no time to count them. */
async function pagesTouched(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pages: string }>(
    "SELECT sum(hits + reads) AS pages FROM pg_stat_io WHERE backend_type = 'client backend' AND object = 'relation'",
  );
  return Number(rows[0]?.pages ?? 0);
}

async function measureLevel(buying: Buying, client: pg.Client, orders: number, count: number): Promise<Level> {
  const [purchases, plain]: [Purchase[], number[]] = [[], []];
  let before = 0;
  for (let at = -WARM_UP; at < count; at += 1) {
    if (at === 0) before = await pagesTouched(client);
    const [purchase, taken] = [await buying.purchase(), await plainTransaction(client)];
    if (at < 0) continue;
    purchases.push(purchase);
    plain.push(taken);
  }
  const pages = Math.round(((await pagesTouched(client)) - before) / count);
  await buying.shop.work();
  const looked = await measureOverviews(buying);
  const trips = purchases.slice(0, 5).flatMap(({ place, inbox, settle, again }) => [place, inbox, settle, again]);
  const all = [...trips, ...Object.values(looked)].flatMap((cost) => cost.trips);
  const looks = overviews.map((name) => {
    const { ms, dbMs, trips } = looked[name];
    return [
      name,
      { ms: Math.round(ms * 10) / 10, dbMs: Math.round(dbMs * 10) / 10, roundTrips: trips.length },
    ] as const;
  });
  return {
    orders,
    ...orderFigures(purchases),
    plain: spreadOf(plain),
    pages,
    overviews: Object.fromEntries(looks) as Level["overviews"],
    scans: await scans(client, all),
  };
}

async function measure(): Promise<void> {
  const { levels, purchases } = options();
  const on = { ...revision(), ...machine(new Date()) };
  const url = await steps.run("database", openDatabase);
  Object.assign(process.env, { DATABASE_URL: url, NEXTAUTH_SECRET: "for nobody, since nobody signs in" });
  const db = createDb(url);
  const client = await connect(url);
  const buying = await Buying.open(db, url);
  const leave = async () => {
    await buying.shop.close();
    await Promise.all([db.$disconnect(), sharedDb().$disconnect()]);
  };
  cleanups.add({ stop: leave, kill: () => undefined });
  // Else filling it would be one checkpoint after the other, with a vacuum of what has just been written beside it.
  await client.query("ALTER SYSTEM SET max_wal_size = '16GB'");
  await client.query("ALTER SYSTEM SET autovacuum = off");
  await client.query("SELECT pg_reload_conf()");
  await preparePlainTables(client);
  const past = await steps.run("models", () => buyModels(buying));
  const measured: Level[] = [];
  for (const orders of levels) {
    await steps.run(`${orders} orders`, () => addPastOrders(client, past, orders));
    const level = await steps.run("measure", () => measureLevel(buying, client, orders, purchases));
    console.log(`\n${levelLines(level).join("\n")}\n`);
    measured.push(level);
  }
  console.log(verdictLines(measured).join("\n"));
  const figures = { ...on, purchases, models, growth: growthOf(measured), levels: measured };
  console.log(`\nFigures are in ${await writeResults("orders", figures)}`);
}

await runBench(cleanups, measure, path.dirname(data));
