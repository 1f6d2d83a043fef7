import { Logger, run } from "graphile-worker";
import { revalidateBy } from "@/lib/catalog/revalidation";
import { mayStart } from "@/lib/env/may-start";
import { serverEnv } from "@/lib/env/server";
import { beAlive } from "@/lib/jobs/alive";
import { crontab, tasks } from "@/lib/jobs/tasks";
import { configuredDelivery } from "@/lib/mail/configured";
import { currentShop } from "@/lib/payments/psp";
import { followSandboxClock } from "@/lib/sandbox-clock";

/** Warnings and errors only: a job's own words are its log. */
const logger = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") console.error(message);
});

async function main(): Promise<void> {
  await mayStart();
  const shop = currentShop();
  const { databaseUrl, siteOrigin, authSecret } = serverEnv();
  const { deliver, about } = configuredDelivery();
  console.log(about);
  const alive = await beAlive(databaseUrl);
  const runner = await run({
    connectionString: databaseUrl,
    taskList: tasks(shop, { deliver, revalidate: revalidateBy({ origin: siteOrigin, secret: authSecret }) }),
    crontab,
    concurrency: 4,
    pollInterval: 1_000,
    logger,
  });
  await runner.addJob("register-webhook", {}, { jobKey: "register-webhook", queueName: "register-webhook" });
  // What a jump has made due is looked for at once, not at the next full minute.
  const sweep = async () => {
    await runner.addJob("turn-prices", {}, { jobKey: "turn-prices-after-jump" });
    await runner.addJob("reconcile", {}, { jobKey: "reconcile-after-jump" });
  };
  await followSandboxClock({ onJump: sweep });
  console.log("worker ready");
  await Promise.race([runner.promise, alive.lost]);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
