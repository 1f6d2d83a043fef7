import { Problem } from "./problem";
import { fieldStages, pictures, stages, type Stage } from "./stages";

type Chosen = Readonly<{ stages: readonly Stage[]; files: readonly string[] }>;

const inBrowser = ["build", "e2e"];

/**
 * `verify` is all but the browser, `e2e` the browser alone, `all` everything under both of the sandbox's dialects; stages
 * can be named too, and files of tests, which bring their stages along; nothing means everything under the first dialect.
 */
export function chosen(words: readonly string[]): Chosen {
  const files = words.filter((word) => isFile(word));
  const names = words.filter((word) => !isFile(word));
  if (names.includes("all")) return { stages: [...stages, ...fieldStages], files };
  const known = [...stages, ...fieldStages, pictures];
  const wanted = [...names.flatMap(stagesNamed), ...files.flatMap(stagesOf)];
  const unknown = wanted.filter((name) => !known.some((stage) => stage.name === name));
  if (unknown.length > 0) throw new Problem(`There is no stage called ${unknown.join(", ")}.`);
  return { stages: wanted.length === 0 ? stages : known.filter((stage) => wanted.includes(stage.name)), files };
}

/** Where the tests of a file run, by its name. */
export function stagesOf(file: string): readonly string[] {
  if (/\.spec\.ts$/.test(file)) return inBrowser;
  return [/\.(db|contract)\.test\.ts$/.exec(file)?.[1] ?? "unit"];
}

const isFile = (word: string) => /\.(test|spec)\.tsx?$/.test(word);

function stagesNamed(name: string): readonly string[] {
  if (name === "verify") return stages.map((stage) => stage.name).filter((stage) => !inBrowser.includes(stage));
  if (name === "e2e") return inBrowser;
  return name === "pictures" ? ["build", name] : [name];
}
