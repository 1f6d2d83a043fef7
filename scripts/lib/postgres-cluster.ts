import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withConnection } from "@/prisma/engine/connection";
import { freePort, isPortFree } from "./ports";
import type { PostgresAccount } from "./postgres-account";
import type { PostgresBinaries } from "./postgres-binaries";
import { codeOf, Problem } from "./problem";
import { keptSecret } from "./secrets";

const login = "windfall";
const notDurable = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off";
// Twice Postgres' own: one language's words for 100,000 products then stay in memory, which is taken only as it is used.
const memory = "-c shared_buffers=256MB";
// macOS has no C.UTF-8 of its own (assumed: tried on Linux only).
const ctype = process.platform === "darwin" ? "UTF-8" : "C.UTF-8";

type Parts = Readonly<{ dataDir: string; binaries: PostgresBinaries; account: PostgresAccount; durable: boolean }>;

/** One Postgres data folder, DATA_DIR/postgres, with its login and its port; listens on 127.0.0.1 only. */
export class PostgresCluster {
  readonly #folder: string;
  readonly #pidFile: string;
  readonly #portFile: string;

  constructor(private readonly parts: Parts) {
    this.#folder = path.join(parts.dataDir, "postgres");
    this.#pidFile = path.join(this.#folder, "postmaster.pid");
    this.#portFile = path.join(parts.dataDir, "postgres.port");
  }

  /** Where this cluster's server listens, now that it runs; one left behind by a killed program is taken as it is. */
  async start(): Promise<string> {
    if (!fs.existsSync(this.#folder)) await this.#create();
    const url = await this.#running();
    if (url !== undefined) return url;
    let failure = "";
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const port = await this.#choosePort();
      failure = await this.#startServer(port);
      if (failure === "") return this.#url(port);
      await sleep(1_000);
    }
    throw new Problem(`Postgres did not start from ${this.#folder}:\n${failure}\n${this.#logTail()}`);
  }

  /** `fast` ends open connections in order; `immediate` is for a second Ctrl-C and recovers at the next start. */
  async stop(mode: "fast" | "immediate"): Promise<void> {
    await this.parts.account.run(this.parts.binaries.pg_ctl, ["-D", this.#folder, "-m", mode, "-w", "stop"]);
  }

  /** Whether the server has not ended by itself; one that is just starting counts. */
  isUp(): boolean {
    const [pid] = this.#pidLines();
    return pid !== undefined && this.#isServer(pid);
  }

  async #create(): Promise<void> {
    const { account, binaries, dataDir, durable } = this.parts;
    // Made beside its place and then moved: a folder that an interrupted initdb left would never start.
    const folder = `${this.#folder}.new`;
    const passwordFile = path.join(dataDir, "postgres.password");
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { mode: 0o700 });
    fs.writeFileSync(passwordFile, keptSecret(dataDir, "postgres"), { mode: 0o600 });
    for (const path of [folder, passwordFile]) account.own(path);
    const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", `--lc-ctype=${ctype}`];
    const options = [
      "-D",
      folder,
      "-U",
      login,
      "-E",
      "UTF8",
      ...locale,
      "--auth=scram-sha-256",
      `--pwfile=${passwordFile}`,
    ];
    const { code, output } = await account.run(binaries.initdb, durable ? options : [...options, "--no-sync"]);
    fs.rmSync(passwordFile, { force: true });
    if (code !== 0) throw new Problem(`Postgres could not make its folder ${folder}:\n${output}`);
    fs.renameSync(folder, this.#folder);
  }

  async #startServer(port: number): Promise<string> {
    const { account, binaries, durable } = this.parts;
    account.own(this.#folder);
    const address = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`;
    const settings = `${address} ${memory} ${durable ? "" : notDurable}`;
    const log = path.join(this.#folder, "server.log");
    const options = ["-D", this.#folder, "-w", "-t", "60", "-s", "-l", log, "-o", settings, "start"];
    const { code, output } = await account.run(binaries.pg_ctl, options);
    return code === 0 ? "" : output || `pg_ctl ended with code ${code}`;
  }

  async #choosePort(): Promise<number> {
    const kept = fs.existsSync(this.#portFile) ? Number(fs.readFileSync(this.#portFile, "utf8")) : 0;
    if (kept > 0 && (await isPortFree(kept))) return kept;
    const port = await freePort();
    fs.writeFileSync(this.#portFile, String(port));
    return port;
  }

  /** The address of a server that already runs on this folder. A pid file that no server of ours stands behind is removed. */
  async #running(): Promise<string | undefined> {
    let [pid, , , port] = this.#pidLines();
    // It may still be starting, recovering or on its way out.
    for (let tries = 0; tries < 150 && pid !== undefined && this.#isServer(pid); tries += 1) {
      if (port && (await this.#answers(Number(port)))) return this.#url(Number(port));
      await sleep(200);
      [pid, , , port] = this.#pidLines();
    }
    fs.rmSync(this.#pidFile, { force: true });
    return undefined;
  }

  #pidLines(): string[] {
    return fs.existsSync(this.#pidFile) ? fs.readFileSync(this.#pidFile, "utf8").split("\n") : [];
  }

  #isServer(pid: string): boolean {
    try {
      process.kill(Number(pid), 0);
    } catch (error) {
      if (codeOf(error) !== "EPERM") return false;
    }
    const command = `/proc/${pid}/cmdline`;
    return fs.existsSync("/proc/self")
      ? fs.existsSync(command) && fs.readFileSync(command, "utf8").includes(this.#folder)
      : true;
  }

  async #answers(port: number): Promise<boolean> {
    try {
      await withConnection(this.#url(port), (client) => client.query("SELECT 1"));
      return true;
    } catch (error) {
      if (codeOf(error) !== "28P01") return false;
      throw new Problem(
        `${this.#folder} has another password than ${path.join(this.parts.dataDir, "secrets/postgres")}. ` +
          "Put the right one back, or remove DATA_DIR to begin anew (its orders are lost).",
      );
    }
  }

  #url(port: number): string {
    return `postgresql://${login}:${keptSecret(this.parts.dataDir, "postgres")}@127.0.0.1:${port}/postgres`;
  }

  #logTail(): string {
    const log = path.join(this.#folder, "server.log");
    return fs.existsSync(log) ? fs.readFileSync(log, "utf8").trimEnd().split("\n").slice(-12).join("\n") : "";
  }
}
