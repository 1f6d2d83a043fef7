import fs from "node:fs";
import path from "node:path";
import prettier from "prettier";
import { root } from "@/scripts/lib/settings";

/** Writes figures to bench/results as the repository formats JSON; answers the file, relative to the repository. */
export async function writeResults(name: string, figures: object): Promise<string> {
  const file = path.join("bench/results", `${name}.json`);
  const options = await prettier.resolveConfig(path.join(root, file));
  const text = await prettier.format(JSON.stringify(figures), { ...options, parser: "json" });
  fs.mkdirSync(path.join(root, "bench/results"), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
  return file;
}
