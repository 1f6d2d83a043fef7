import fs from "node:fs";
import path from "node:path";
import { build } from "./build";
import type { Cleanups } from "./cleanups";
import { countRun, playwrightCounts, vitestCounts, type Counts } from "./counts";
import { withTestStack } from "./e2e-stack";
import { runInView } from "./run";
import { root, withoutDeployment, type Env } from "./settings";

export type Stage = Readonly<{ name: string; run: (context: StageContext) => Promise<Counts> }>;
/** `files`: where any are named, only their tests run. */
type StageContext = Readonly<{ cleanups: Cleanups; env: Env; files: readonly string[] }>;

export const testData = path.join(root, ".data-test");
const testBuild = ".next-test";
const bin = (file: string) => path.join(root, "node_modules", file);

const tools = {
  prettier: bin("prettier/bin/prettier.cjs"),
  eslint: bin("eslint/bin/eslint.js"),
  next: bin("next/dist/bin/next"),
  tsc: bin("typescript/bin/tsc"),
  knip: bin("knip/bin/knip.js"),
  vitest: bin("vitest/vitest.mjs"),
  playwright: bin("playwright/cli.js"),
};

const testEnv = (env: Env): Env => ({ ...withoutDeployment(env), NODE_ENV: "test", NEXT_TELEMETRY_DISABLED: "1" });

/** A stage that passes when each of its commands ends well. */
function commands(name: string, ...list: readonly (readonly [tool: string, ...args: string[]])[]): Stage {
  const run = async ({ cleanups, env }: StageContext): Promise<Counts> => {
    for (const command of list) {
      const { code } = await runInView(process.execPath, command, { cwd: root, env: testEnv(env), cleanups });
      if (code !== 0) return { passed: 0, failed: 1 };
    }
    return { passed: 1, failed: 0 };
  };
  return { name, run };
}

function reportFile(name: string): string {
  const file = path.join(testData, "results", `${name}.json`);
  fs.rmSync(file, { force: true });
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return file;
}

function vitest(project: string, name = project, extra: Record<string, string> = {}): Stage {
  const run = async ({ cleanups, env, files }: StageContext): Promise<Counts> => {
    const report = reportFile(name);
    const reporters = ["--reporter=verbose", "--reporter=json", `--outputFile.json=${report}`];
    const args = [tools.vitest, "run", "--project", project, ...reporters, ...files];
    const { code } = await runInView(process.execPath, args, {
      cwd: root,
      env: { ...testEnv(env), ...extra },
      cleanups,
    });
    return countRun(report, code, vitestCounts);
  };
  return { name, run };
}

async function playwright({ cleanups, env, files }: StageContext): Promise<Counts> {
  const report = reportFile("e2e");
  const args = [tools.playwright, "test", "--reporter=list,json", ...files];
  const withReport = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code } = await runInView(process.execPath, args, { cwd: root, env: withReport, cleanups });
  return countRun(report, code, playwrightCounts);
}

/** Browser tests: against a shop that runs already when E2E_BASE_URL names one, else against one of their own. */
function browser(name: string, extra: Record<string, string> = {}): Stage {
  const run = async (context: StageContext): Promise<Counts> => {
    const { cleanups, env } = context;
    if (env.E2E_BASE_URL) return playwright(context);
    const stackEnv = { ...testEnv(env), ...extra };
    const options = { dataDir: path.join(testData, "e2e"), buildDir: testBuild, env: stackEnv, cleanups };
    return withTestStack(options, (shopEnv) => playwright({ ...context, env: shopEnv }));
  };
  return { name, run };
}

const buildStage: Stage = {
  name: "build",
  run: async ({ cleanups, env }) => {
    if (!env.E2E_BASE_URL) await build({ root, buildDir: testBuild, env, cleanups });
    return { passed: 1, failed: 0 };
  },
};

/** Cheap ones first: what is wrong shows early. */
export const stages: readonly Stage[] = [
  commands("format", [tools.prettier, "--check", ".", "--log-level=warn"]),
  commands("lint", [tools.eslint, ".", "--max-warnings=0"]),
  commands("types", [tools.next, "typegen"], [tools.tsc, "--noEmit"]),
  commands("knip", [tools.knip, "--no-progress"]),
  vitest("unit"),
  vitest("contract"),
  vitest("db"),
  buildStage,
  browser("e2e"),
];

/** Proves nothing: pictures of every page in `screenshots`, for people. */
export const pictures: Stage = {
  name: "pictures",
  run: (context) => browser("pictures").run({ ...context, files: ["--config=playwright.screenshots.config.ts"] }),
};

const inField = { SANDBOX_DIALECT: "field" };

/** What meets the sandbox's wire, once more with answers as the field has them; contract tests speak both at any time. */
export const fieldStages: readonly Stage[] = [vitest("db", "db-field", inField), browser("e2e-field", inField)];
