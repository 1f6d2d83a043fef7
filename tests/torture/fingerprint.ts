import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");
const folders = ["lib", "sandbox", "tests/torture", "tests/support", "prisma/migrations"];
/** They run schedules, and no schedule runs them. */
const runners = ["main.ts", "mutate.ts", "mutations.ts", "mutant.ts", "verdicts.ts", "summary.ts", "book.ts"];

/** Of everything that a schedule runs: what other code has passed or failed says nothing of this one. */
export function fingerprint(): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const names = fs.readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).sort();
    for (const name of names.filter((each) => /\.(ts|sql)$/.test(each) && !each.includes(".test."))) {
      if (folder === "tests/torture" && (runners.includes(name) || name.startsWith("mutations/"))) continue;
      hash.update(name).update(fs.readFileSync(path.join(root, folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}
