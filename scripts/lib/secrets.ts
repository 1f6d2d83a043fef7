import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { codeOf } from "./problem";

/** A random secret of 43 characters, made once and kept under DATA_DIR for this account alone. */
export function keptSecret(dataDir: string, name: string): string {
  const file = path.join(dataDir, "secrets", name);
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    fs.writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
  return fs.readFileSync(file, "utf8").trim();
}
