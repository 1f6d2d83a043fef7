import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { withConnection } from "@/prisma/engine/connection";
import { startPostgres } from "./postgres";

async function aKeptPostgres() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "postgres-"));
  // Postgres refuses root, and its own account has to get this far.
  fs.chmodSync(folder, 0o755);
  const server = await startPostgres(folder);
  onTestFinished(async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true });
  });
  const told: string[] = [];
  const back = new Promise<void>((resolve) =>
    server.keep((line) => {
      told.push(line);
      if (!line.includes("starting")) resolve();
    }),
  );
  const pid = () => Number(fs.readFileSync(path.join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
  return { server, told, back, pid };
}

test(
  "a server that is killed comes back at its address, with all that was committed",
  { timeout: 120_000 },
  async () => {
    const { server, told, back, pid } = await aKeptPostgres();
    const url = server.url("postgres");
    await withConnection(url, (client) => client.query("CREATE TABLE kept AS SELECT 7 AS value"));
    process.kill(pid(), "SIGKILL");
    await back;
    expect(told).toEqual(["has ended; starting it again", "is back"]);
    const { rows } = await withConnection(url, (client) => client.query("SELECT value FROM kept"));
    expect(rows).toEqual([{ value: 7 }]);
  },
);
