import { createHash, type Hash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

// What a build never reads. Anything not named here counts, so that a new folder is not forgotten.
const notBuilt = [
  "node_modules",
  "generated",
  "public",
  "bench",
  "docs",
  "e2e",
  "sandbox",
  "scripts",
  "tests",
  "worker",
];
const notBuiltInPrisma = ["migrations", "seed", "engine"];

function isBuilt(folder: string, name: string): boolean {
  if (name.startsWith(".") || /\.(test\.tsx?|md|tsbuildinfo)$/.test(name) || name === "next-env.d.ts") return false;
  if (folder === "") return !notBuilt.includes(name);
  return folder !== "prisma" || !notBuiltInPrisma.includes(name);
}

function addFolder(hash: Hash, root: string, folder: string): void {
  const entries = fs.readdirSync(path.join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!isBuilt(folder, entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) addFolder(hash, root, file);
    else hash.update(`${file}\0`).update(fs.readFileSync(path.join(root, file)));
  }
}

/** A mark of everything that a build of the shop is made from: sources, configuration, lock file and Node's own version. */
export function sourcesMark(root: string): string {
  const hash = createHash("sha256").update(`${process.versions.node}\0`);
  addFolder(hash, root, "");
  return hash.digest("hex");
}
