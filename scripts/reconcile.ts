import { parseArgs } from "node:util";
import { checkInvariants } from "@/lib/payments/invariants/check-invariants";
import type { Shop } from "@/lib/payments/context";
import { reconcile } from "@/lib/payments/reconcile";
import { sweepExitCode, sweepReport } from "@/lib/payments/sweep-report";
import { runCommand } from "./lib/command";

const help = `npm run reconcile [-- --check]

Compares everything with WooshPay now, repairs what is safe to repair and prints what it found.
  --check   also checks every invariant against all that WooshPay and the database know (slow where much was sold)

Ends with 0 when all is square, 1 when differences are open, 2 when WooshPay could not be asked.`;

async function sweep(shop: Shop, check: boolean): Promise<number> {
  const found = await reconcile(shop, { whole: true });
  console.log(sweepReport(found).join("\n"));
  const code = sweepExitCode(found);
  if (!check || code === 2) return code;
  const violations = await checkInvariants({ db: shop.db, psp: shop.psp, at: shop.now() });
  for (const { rule, subject, detail } of violations) console.log(`  violated   rule ${rule}: ${subject} ${detail}`);
  console.log(violations.length === 0 ? "  invariants all seven hold" : `  invariants ${violations.length} violations`);
  return violations.length === 0 ? code : 1;
}

function readOptions() {
  try {
    return parseArgs({ options: { check: { type: "boolean" }, help: { type: "boolean" } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`);
    process.exit(2);
  }
}

const { check = false, help: wantsHelp } = readOptions();
if (wantsHelp) console.log(help);
else await runCommand((shop) => sweep(shop, check), 2);
