import path from "node:path";
import type { TestProject } from "vitest/node";
import { ownMark, withLock } from "@/scripts/lib/lock.mjs";
import { startPostgres } from "@/scripts/lib/postgres";
import { dropLeftovers, ensureTemplate } from "./template";

declare module "vitest" {
  interface ProvidedContext {
    postgres: { server: string; template: string; run: string };
  }
}

const folder = path.join(import.meta.dirname, "../../.data-test");

/** Vitest's global set-up for database tests: a Postgres of their own and the template that each test's database is cloned from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres(folder, { durable: false });
  const server = postgres.url("postgres");
  const template = await withLock(path.join(folder, "template.lock"), async () => {
    const name = await ensureTemplate(server);
    await dropLeftovers(server, name);
    return name;
  });
  project.provide("postgres", { server, template, run: ownMark() });
  return () => postgres.stop();
}
