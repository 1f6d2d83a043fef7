import path from "node:path";
import { sandboxUrl, shopHost, shopOnLoopback, type Env, type Settings } from "./settings";
import type { Program } from "./supervised";

export type Mode = "production" | "development";

const typescript = (file: string) => ["--import", "tsx", file];

export function sandboxProgram(settings: Settings, env: Env): Program {
  const ready = { url: `${sandboxUrl(settings)}/_sandbox/health` };
  return { name: "sandbox", args: typescript("sandbox/server.ts"), cwd: settings.root, env, ready };
}

export function workerProgram(settings: Settings, env: Env): Program {
  const ready = { line: "worker ready" };
  return { name: "worker", args: typescript("worker/main.ts"), cwd: settings.root, env, ready };
}

export function shopProgram(settings: Settings, env: Env, mode: Mode): Program {
  const next = path.join(settings.root, "node_modules/next/dist/bin/next");
  const command = mode === "development" ? "dev" : "start";
  const args = [next, command, "-p", String(settings.port), "-H", shopHost(settings)];
  const ready = { url: `${shopOnLoopback(settings)}/api/health` };
  return { name: "shop", args, cwd: settings.root, env: { ...env, NODE_ENV: mode }, ready };
}

export const seedArgs = typescript("prisma/seed/main.ts");
