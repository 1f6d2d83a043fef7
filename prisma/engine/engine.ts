import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine, SchemaFilter } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { MigrateAdapter } from "./migrate-adapter";

export const wasmFolder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));

export type EngineOptions = Readonly<{ url?: string; shadowUrl?: string; schemaFiles?: readonly string[] }>;
type Current = { engine: SchemaEngine; adapter: MigrateAdapter; primed: boolean };
type HistoryParams = { migrationsList: MigrationList; filters: SchemaFilter };

const unsetUrl = "postgresql://unset:unset@127.0.0.1:1/unset";
const needsHistory = ["evaluateDataLoss", "createMigration"];
const makesHistoryStale = ["applyMigrations", "reset"];

let engineClass: Promise<typeof SchemaEngine> | undefined;

async function loadEngineClass(): Promise<typeof SchemaEngine> {
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = new WebAssembly.Module(fs.readFileSync(path.join(wasmFolder, "schema_engine_bg.wasm")));
  const instance = new WebAssembly.Instance(wasm, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings.SchemaEngine;
}

/**
 * Prisma's schema engine in WebAssembly. It rebuilds the migration history in a shadow database only when asked for
 * devDiagnostic or diff, and createMigration needs that; applyMigrations makes it stale and keeps the advisory lock.
 * So the engine is made anew after the latter, and primed before the former.
 */
export class Engine {
  #current: Current | undefined;

  constructor(private readonly options: EngineOptions) {}

  /** Calls one engine method by the name and with the parameters of Prisma's own protocol. */
  async call(method: string, params: unknown): Promise<unknown> {
    const current = (this.#current ??= await this.#open());
    if (needsHistory.includes(method) && !current.primed) {
      const { migrationsList, filters } = params as HistoryParams;
      await current.engine.devDiagnostic({ migrationsList, filters });
      current.primed = true;
    }
    try {
      const methods = current.engine as unknown as Record<string, ((params: unknown) => Promise<unknown>) | undefined>;
      const run = methods[method];
      if (!run) throw new Error(`Prisma's schema engine has no method ${method}`);
      return await run.call(current.engine, params);
    } finally {
      if (makesHistoryStale.includes(method)) await this.close();
    }
  }

  async close(): Promise<void> {
    const current = this.#current;
    this.#current = undefined;
    current?.engine.free();
    await current?.adapter.close();
  }

  async #open(): Promise<Current> {
    const { url = unsetUrl, shadowUrl, schemaFiles } = this.options;
    const datamodels = schemaFiles?.map((file): [string, string] => [file, fs.readFileSync(file, "utf8")]);
    const adapter = new MigrateAdapter(url, shadowUrl);
    const EngineClass = await (engineClass ??= loadEngineClass());
    const engine = await EngineClass.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
    return { engine, adapter, primed: false };
  }
}
