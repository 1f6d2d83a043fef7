import fs from "node:fs";
import path from "node:path";
import { build } from "@/scripts/lib/build";
import type { Cleanups } from "@/scripts/lib/cleanups";
import { openDatabase, prepareDatabase } from "@/scripts/lib/database";
import { freePort } from "@/scripts/lib/ports";
import { startPostgres } from "@/scripts/lib/postgres";
import { ensurePrismaClient } from "@/scripts/lib/prisma-client";
import { sandboxProgram, shopProgram, workerProgram } from "@/scripts/lib/programs";
import { keptSecret } from "@/scripts/lib/secrets";
import { programEnv, readSettings, root, withoutDeployment, type Env, type Settings } from "@/scripts/lib/settings";
import type { Steps } from "@/scripts/lib/steps";
import { Supervised, type Program } from "@/scripts/lib/supervised";

export const victims = ["shop", "worker", "sandbox", "postgres"] as const;
export type Victim = (typeof victims)[number];

/** The whole product as real processes, each of which can be killed with `kill -9` and started again. */
export class Processes {
  private readonly running = new Map<string, Supervised>();

  private constructor(
    readonly settings: Settings,
    readonly env: Env,
    private readonly programs: ReadonlyMap<string, Program>,
  ) {}

  static async start(machine: Env, dataDir: string, steps: Steps, cleanups: Cleanups): Promise<Processes> {
    fs.rmSync(dataDir, { recursive: true, force: true });
    const ports = { PORT: String(await freePort()), SANDBOX_PORT: String(await freePort()) };
    const settings = readSettings({
      ...withoutDeployment(machine),
      NODE_ENV: "production",
      ...ports,
      DATA_DIR: dataDir,
      BUILD_DIR: ".next-chaos",
    });
    await ensurePrismaClient(settings, steps, cleanups);
    const databaseUrl = await openDatabase(settings, steps, cleanups);
    const env = programEnv(settings, { databaseUrl, authSecret: keptSecret(dataDir, "nextauth") });
    await prepareDatabase(settings, env, steps, cleanups);
    await steps.run("build", () => build({ root, buildDir: settings.buildDir, env: settings.env, cleanups }));
    const all = [sandboxProgram(settings, env), workerProgram(settings, env), shopProgram(settings, env, "production")];
    const processes = new Processes(settings, env, new Map(all.map((program) => [program.name, program])));
    cleanups.add({ stop: () => processes.stop(), kill: () => processes.stop() });
    for (const { name } of all) await steps.run(name, () => processes.launch(name));
    return processes;
  }

  /** Without a warning, and with everything that it held in memory. */
  kill(victim: Victim): void {
    if (victim !== "postgres") return this.running.get(victim)?.kill();
    const pidFile = path.join(this.settings.dataDir, "postgres/postmaster.pid");
    const pid = Number(fs.readFileSync(pidFile, "utf8").split("\n")[0]);
    process.kill(pid, "SIGKILL");
  }

  async startAgain(victim: Victim): Promise<void> {
    if (victim === "postgres") await startPostgres(this.settings.dataDir);
    else await this.launch(victim);
  }

  private async launch(name: string): Promise<void> {
    const program = this.programs.get(name);
    if (!program) throw new Error(`no program ${name}`);
    const log = path.join(this.settings.dataDir, "programs.log");
    const supervised = new Supervised(program, (who, line) => fs.appendFileSync(log, `${who.padEnd(8)}│ ${line}\n`));
    this.running.set(name, supervised);
    await supervised.start();
  }

  private async stop(): Promise<void> {
    await Promise.all([...this.running.values()].map((supervised) => supervised.stop()));
  }
}
