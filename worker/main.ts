import { Logger, run } from "graphile-worker";
import { refusals } from "@/lib/env/deployment";
import { serverEnv } from "@/lib/env/server";
import { crontab, tasks } from "@/lib/jobs/tasks";
import { currentShop } from "@/lib/payments/psp";

/** Warnings and errors only: a job's own words are its log. */
const logger = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") console.error(message);
});

async function main(): Promise<void> {
  const { databaseUrl, siteOrigin, wooshpay } = serverEnv();
  const shop = currentShop();
  const hasSeededLogins = (await shop.db.user.count({ where: { seeded: true } })) > 0;
  const reasons = refusals({
    secretKey: wooshpay.secretKey,
    siteUrl: siteOrigin,
    apiBase: wooshpay.apiBase,
    hasSeededLogins,
  });
  if (reasons.length > 0) throw new Error(`This deployment must not start:\n  ${reasons.join("\n  ")}`);
  const runner = await run({
    connectionString: databaseUrl,
    taskList: tasks(shop),
    crontab,
    concurrency: 4,
    pollInterval: 1_000,
    logger,
  });
  await runner.addJob("register-webhook", {}, { jobKey: "register-webhook" });
  console.log("worker ready");
  await runner.promise;
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
