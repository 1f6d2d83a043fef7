import { parseArgs } from "node:util";
import { systemClock } from "@/lib/clock";
import { withConnection } from "@/prisma/engine/connection";
import { growCatalogue } from "@/prisma/seed/scale/grow-catalogue";
import { Cleanups } from "./lib/cleanups";
import { openDatabase } from "./lib/database";
import { migrate } from "./lib/migrate";
import { refuseForeignDatabase } from "./lib/own-database";
import { Problem, report } from "./lib/problem";
import { seedArgs } from "./lib/programs";
import { runInView } from "./lib/run";
import { keptSecret } from "./lib/secrets";
import { loadEnvFile, programEnv, readSettings, root, type Settings } from "./lib/settings";
import { stopOnSignals } from "./lib/signals";
import { Steps } from "./lib/steps";

const MOST = 2_000_000;
const help = `npm run seed [-- --products 100000 [--seed 1]]

Brings the demo catalogue, its codes and its login into the database, as the first npm start does.
  --products   adds generated products until there are this many of them; npm run db:reset takes them away again
  --seed       another number makes other products; one database keeps to one`;

type Wish = Readonly<{ products: number; seed: number }>;

function readWish(): Wish | undefined {
  const options = { products: { type: "string" }, seed: { type: "string" }, help: { type: "boolean" } } as const;
  const { products = "0", seed = "1", help: wantsHelp } = parse(() => parseArgs({ options }).values);
  if (wantsHelp) return undefined;
  const wish = { products: Number(products), seed: Number(seed) };
  const isCount = Number.isInteger(wish.products) && wish.products >= 0 && wish.products <= MOST;
  if (!isCount || !Number.isInteger(wish.seed)) {
    throw new Problem(`--products is a number from 0 to ${MOST}, --seed a whole one.`);
  }
  return wish;
}

function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Problem(`${(error as Error).message}\n\n${help}`);
  }
}

const cleanups = new Cleanups();

async function hasProducts(databaseUrl: string): Promise<boolean> {
  const { rowCount } = await withConnection(databaseUrl, (client) => client.query('SELECT FROM "Product" LIMIT 1'));
  return rowCount === 1;
}

async function seedDemo(settings: Settings, databaseUrl: string): Promise<void> {
  const env = programEnv(settings, { databaseUrl, authSecret: keptSecret(settings.dataDir, "nextauth") });
  const { code } = await runInView(process.execPath, seedArgs, { cwd: root, env, cleanups });
  if (code !== 0) throw new Problem("The database could not be seeded.");
}

async function grow(databaseUrl: string, { products, seed }: Wish): Promise<void> {
  const began = performance.now();
  const report = (there: number) => {
    if (there % 10_000 === 0 || there === products) console.log(`products ${there} of ${products}`);
  };
  const added = await growCatalogue(databaseUrl, { products, seed, now: systemClock(), report });
  console.log(`added ${added} products in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

async function seed(wish: Wish): Promise<void> {
  const settings = readSettings(process.env);
  refuseForeignDatabase(settings, "the demo catalogue and its public login do not belong there");
  const databaseUrl = await openDatabase(settings, new Steps(), cleanups);
  await migrate(databaseUrl);
  if (wish.products === 0 || !(await hasProducts(databaseUrl))) await seedDemo(settings, databaseUrl);
  if (wish.products > 0) await grow(databaseUrl, wish);
}

stopOnSignals(cleanups);
let code = 1;
try {
  loadEnvFile();
  const wish = readWish();
  if (wish) await seed(wish);
  else console.log(help);
  code = 0;
} catch (error) {
  if (!cleanups.ended) report(error);
}
await cleanups.stop();
process.exit(code);
