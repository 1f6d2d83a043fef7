import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { startPayment } from "@/lib/payments/start-payment";
import { Cleanups } from "@/scripts/lib/cleanups";
import { freePort } from "@/scripts/lib/ports";
import { sandboxProgram, workerProgram } from "@/scripts/lib/programs";
import { programEnv, readSettings, sandboxUrl } from "@/scripts/lib/settings";
import { Supervised, type Program } from "@/scripts/lib/supervised";
import { createWooshPay } from "@/lib/wooshpay";
import { defaultMarket } from "@/lib/markets/markets";
import { aCart, aVariant } from "../support/factories";
import { expect, test } from "../support/shop";

const JUMP_SECONDS = 70 * 60;

/** The sandbox and the worker as `npm start` runs them, on this test's database. No shop: nobody receives a webhook. */
async function realPrograms(databaseUrl: string) {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "clock-"));
  const [port, sandboxPort] = [String(await freePort()), String(await freePort())];
  const settings = readSettings({
    NODE_ENV: "test",
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    PORT: port,
    SANDBOX_PORT: sandboxPort,
  });
  const env = programEnv(settings, { databaseUrl, authSecret: "a secret of this test alone" });
  const printed: string[] = [];
  const cleanups = new Cleanups();
  onTestFinished(async () => {
    await cleanups.stop();
    fs.rmSync(dataDir, { recursive: true });
  });
  const start = async (program: Program) => {
    const supervised = new Supervised(program, (name, line) => printed.push(`${name}: ${line}`));
    cleanups.add({ stop: () => supervised.stop(), kill: () => supervised.kill() });
    await supervised.start();
  };
  await start(sandboxProgram(settings, env));
  await start(workerProgram(settings, env));
  return { api: sandboxUrl(settings), printed };
}

test(
  "one jump of the sandbox's clock by 70 minutes closes an open order in the worker, with every webhook lost",
  { timeout: 90_000 },
  async ({ databaseUrl, shop }) => {
    const { db } = shop.context;
    const { api, printed } = await realPrograms(databaseUrl);
    const theirs = {
      ...shop.context,
      psp: createWooshPay({ secretKey: "sk_test_sandbox", baseUrl: api }),
      site: { ...shop.context.site, apiBase: api, payHosts: [new URL(api).host] },
    };
    const secretHash = await aCart(db, [{ variantId: await aVariant(db), quantity: 1 }]);
    const seen = await shop.seenCart(secretHash);
    const paying = await startPayment(theirs, { secretHash, market: defaultMarket, customer: null, seen });
    expect(paying.ok).toBe(true);
    // The minute's own sweep never comes: what is done here is done because of the jump.
    await db.$executeRaw`UPDATE graphile_worker._private_known_crontabs SET last_execution = now() + interval '1 day'`;

    await fetch(`${api}/_sandbox/clock`, { method: "POST", body: JSON.stringify({ advance: JUMP_SECONDS }) });

    const order = () => db.order.findFirstOrThrow({ include: { events: { orderBy: { id: "desc" }, take: 1 } } });
    await expect.poll(async () => (await order()).state, { timeout: 30_000 }).toBe("expired");
    const { placedAt, events } = await order();
    expect((events[0]?.at.getTime() ?? 0) - placedAt.getTime()).toBeGreaterThanOrEqual(JUMP_SECONDS * 1000);
    expect(printed.join("\n")).toMatch(/worker: the sandbox's clock went forward by \d+ s/);
  },
);
