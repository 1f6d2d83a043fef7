import { readReport, reports } from "@/lib/analytics/reports";
import type { Shop } from "@/lib/payments/context";
import { help, readCommand } from "./analytics/args";
import { runCommand } from "./lib/command";
import { commandGiven } from "./lib/command-line";

const DAY_MS = 24 * 3600 * 1000;

async function print({ db, now }: Shop, days: number): Promise<number> {
  const since = new Date(now().getTime() - days * DAY_MS);
  for (const title of Object.keys(reports) as (keyof typeof reports)[]) {
    const rows = await readReport(db, title, since);
    console.log(`\n${title}, last ${days} days`);
    if (rows.length === 0) console.log("Nothing.");
    else console.table(rows);
  }
  return 0;
}

const wanted = commandGiven(readCommand, help);
if (wanted.name === "help") console.log(help);
else await runCommand((shop) => print(shop, wanted.days));
