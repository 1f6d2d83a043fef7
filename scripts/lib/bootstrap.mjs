// Plain JavaScript without dependencies: it runs on a machine where nothing is installed yet.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { withLock } from "./lock.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

const needed = [20, 19];

/** What to do about a Node that is too old, or undefined. */
export function nodeFault(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return undefined;
  return (
    `Windfall needs Node ${needed.join(".")} or newer; this is ${version}.\n` +
    "Install a newer one, for instance with `nvm install 22` or from your system's packages, and run the command again."
  );
}

function packagesIn(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** What is installed in a different version than the lock says, by npm's own record; optional packages may be absent. */
export function dependencyFaults() {
  const locked = packagesIn("package-lock.json");
  const installed = packagesIn("node_modules/.package-lock.json");
  if (!locked) return ["package-lock.json is missing or broken"];
  if (!installed) return ["node_modules is missing or incomplete"];
  return Object.entries(locked)
    .filter(([place, entry]) => place !== "" && !(entry.optional && !installed[place]))
    .filter(([place, entry]) => installed[place]?.version !== entry.version)
    .map(([place, entry]) => `${place.replace(/^node_modules\//, "")} should be ${entry.version}`);
}

function npm(args) {
  const cli = process.env.npm_execpath;
  const [command, ...first] = cli ? [process.execPath, cli] : ["npm"];
  // The starter's own npm settings would be taken for the command line of this one.
  return spawn(command, [...first, ...args], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
}

async function install() {
  const seconds = () => Math.round(performance.now() / 1000);
  console.log("… installing dependencies with npm ci (about a minute, the first time only)");
  const progress = setInterval(() => console.log(`… still installing  ${seconds()} s`), 10_000);
  try {
    const child = npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
    const code = await new Promise((resolve, reject) => child.on("exit", resolve).on("error", reject));
    if (code !== 0) throw new Error(`npm ci ended with code ${code}; its own message stands above.`);
    console.log(`✓ install  ${(performance.now() / 1000).toFixed(1)} s`);
  } finally {
    clearInterval(progress);
  }
}

async function ensureInstalled() {
  const wait = (pid) => console.log(`… waiting for process ${pid}, which is installing dependencies`);
  await withLock(
    path.join(root, ".data-install.lock"),
    async () => (dependencyFaults().length > 0 ? install() : undefined),
    wait,
  );
}

/** Ends the program with the reason and no stack: it is written for whoever runs the command. */
export function fail(message) {
  console.error(`\n✗ ${message}`);
  process.exit(1);
}

/** Makes sure that TypeScript can run here, then runs `program`, a file of scripts/. */
export async function launch(program) {
  const fault = nodeFault();
  if (fault) fail(fault);
  process.chdir(root);
  try {
    await ensureInstalled();
  } catch (error) {
    fail(error.message);
  }
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: path.join(root, "tsconfig.json") });
  await import(new URL(`../${program}`, import.meta.url).href);
}
