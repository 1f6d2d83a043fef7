import fs from "node:fs";
import path from "node:path";
import { isLoopback, isRealDeployment, SANDBOX_KEY } from "@/lib/env/deployment";
import { parseEnv } from "@/lib/env/server";
import { Problem } from "./problem";

export type Env = NodeJS.ProcessEnv;

export type Settings = Readonly<{
  root: string;
  port: number;
  sandboxPort: number;
  siteUrl: string;
  /** Absolute: what the embedded Postgres, the sandbox and the generated secrets keep. */
  dataDir: string;
  /** Next's build folder, relative to the root. */
  buildDir: string;
  /** As configured; undefined means the embedded Postgres. */
  databaseUrl: string | undefined;
  secretKey: string;
  apiBase: string;
  /** Whether payments go to the sandbox that we start. */
  usesSandbox: boolean;
  isReal: boolean;
  /** The configured environment, without what is set to nothing. */
  env: Env;
}>;

export const root = path.join(import.meta.dirname, "../..");

/** Adds the project's .env to the environment; what the environment already holds wins. */
export function loadEnvFile(): void {
  const file = path.join(root, ".env");
  if (fs.existsSync(file)) process.loadEnvFile(file);
}

/** What the environment asks for, with the defaults filled in; a value that cannot be used is refused by name. */
export function readSettings(given: Env, folder = root): Settings {
  const env = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== "")) as Env;
  const shop = parseShop(env);
  const secretKey = shop.wooshpay.secretKey;
  return {
    root: folder,
    port: shop.port,
    sandboxPort: Number(env.SANDBOX_PORT ?? 4010),
    siteUrl: shop.siteOrigin,
    dataDir: path.resolve(folder, shop.dataDir),
    buildDir: env.BUILD_DIR ?? ".next",
    databaseUrl: env.DATABASE_URL,
    secretKey,
    apiBase: shop.wooshpay.apiBase,
    usesSandbox: secretKey === SANDBOX_KEY && env.WOOSHPAY_API_BASE === undefined,
    isReal: isRealDeployment({ secretKey, siteUrl: shop.siteOrigin }),
    env,
  };
}

// The shop's own rules; the two values that a start provides are stood in for.
function parseShop(env: Env) {
  const provided = { DATABASE_URL: "postgresql://127.0.0.1/windfall", NEXTAUTH_SECRET: "to be generated at the start" };
  try {
    return parseEnv({ ...provided, ...env });
  } catch (error) {
    throw new Problem((error as Error).message);
  }
}

/** The shop answers on this machine only when it is for this machine: its demo logins must not serve the public. */
export function shopHost({ siteUrl }: Settings): string {
  return isLoopback(siteUrl) ? "127.0.0.1" : "0.0.0.0";
}

export const shopOnLoopback = ({ port }: Settings) => `http://127.0.0.1:${port}`;
export const sandboxUrl = ({ sandboxPort }: Settings) => `http://127.0.0.1:${sandboxPort}`;

const ofDeployment =
  /^(WOOSHPAY_|NEXTAUTH_|SANDBOX_|E2E_|DATABASE_URL$|SITE_URL$|SMTP_URL$|MAIL_FROM$|DATA_DIR$|BUILD_DIR$|PORT$|NODE_ENV$|NODE_OPTIONS$)/;

/** The machine's environment without this deployment's part in it: for builds and tests, which are the same everywhere. */
export function withoutDeployment(env: Env): Omit<Env, "NODE_ENV"> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ofDeployment.test(name)));
}

/** The one environment that shop, worker, sandbox and seed all get. */
export function programEnv(settings: Settings, provided: { databaseUrl: string; authSecret: string }): Env {
  const { env, port, sandboxPort, siteUrl, dataDir, buildDir, secretKey } = settings;
  return {
    ...env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(port),
    SANDBOX_PORT: String(sandboxPort),
    SITE_URL: siteUrl,
    NEXTAUTH_URL: siteUrl,
    NEXTAUTH_SECRET: provided.authSecret,
    DATABASE_URL: provided.databaseUrl,
    DATA_DIR: dataDir,
    BUILD_DIR: buildDir,
    WOOSHPAY_SECRET_KEY: secretKey,
  };
}
