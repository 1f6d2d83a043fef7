import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { parseArgs } from "node:util";
import { createDatabase, databaseName, dropDatabase, withConnection } from "./connection";
import { Engine, wasmFolder, type EngineOptions } from "./engine";

type Message = { id: number; method?: string; params?: Record<string, unknown> };
type Datasource = { url?: string; shadowDatabaseUrl?: string };
type EngineError = { message?: string; code?: string; meta?: unknown; name?: string };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: "string", multiple: true },
    datasource: { type: "string" },
    version: { type: "boolean" },
    // Passed by Prisma's command line and of no consequence here; named so that their values are not taken for commands.
    "enabled-preview-features": { type: "string" },
    "extension-types": { type: "string" },
  },
});
const datasource: Datasource =
  typeof values.datasource === "string" ? (JSON.parse(values.datasource) as Datasource) : {};

function engineOptions(): EngineOptions {
  const schemaFiles = values.datamodels?.filter((file): file is string => typeof file === "string");
  return {
    ...(datasource.url === undefined ? {} : { url: datasource.url }),
    ...(datasource.shadowDatabaseUrl === undefined ? {} : { shadowUrl: datasource.shadowDatabaseUrl }),
    ...(schemaFiles === undefined ? {} : { schemaFiles }),
  };
}

function databaseUrl(given?: unknown): string {
  const url = given ?? datasource.url;
  if (typeof url !== "string") throw new Error("no database URL was given to the schema engine");
  return url;
}

const commands: Record<string, (url: string) => Promise<unknown>> = {
  "can-connect-to-database": (url) => withConnection(url, (client) => client.query("SELECT 1")),
  "create-database": (url) => createDatabase(url),
  "drop-database": (url) => dropDatabase(url),
};

/** Prisma's error code and sentence for a failed connection, as its native engine words them. */
function knownFault(error: { code?: string; message?: string; errors?: { code?: string }[] }, url: string) {
  const { hostname, port, username } = new URL(url);
  const where = `${hostname}:${port || 5432}`;
  const code = error.code ?? error.errors?.[0]?.code;
  if (code === "3D000") return ["P1003", `Database \`${databaseName(url)}\` does not exist`] as const;
  if (code === "28P01" || code === "28000")
    return ["P1000", `Authentication failed for \`${username}\` at \`${where}\``] as const;
  if (code === "ECONNREFUSED" || code === "ENOTFOUND")
    return ["P1001", `Can't reach database server at \`${where}\``] as const;
  return ["P1001", error.message ?? String(error)] as const;
}

/** The `cli` sub-commands report failure as a log line of the native engine on stderr. */
async function runCommand(name: string | undefined): Promise<void> {
  const command = commands[name ?? ""];
  if (!command) throw new Error(`the schema engine has no command ${name}`);
  try {
    await command(databaseUrl());
  } catch (error) {
    const [error_code, message] = knownFault(error as EngineError, databaseUrl());
    const fields = { message, error_code, is_panic: false };
    process.stderr.write(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}`);
    process.exitCode = 1;
  }
}

const send = (message: object) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

async function answer(engine: Engine, method: string, params: Record<string, unknown>): Promise<unknown> {
  if (method === "createDatabase") {
    const url = databaseUrl((params.datasource as Datasource).url);
    await createDatabase(url);
    return { databaseName: databaseName(url) };
  }
  if (method === "dbExecute") {
    const url = databaseUrl((params.datasourceType as Datasource).url);
    await withConnection(url, (client) => client.query(String(params.script)));
    return null;
  }
  return engine.call(method === "getDatabaseVersion" ? "version" : method, params);
}

async function handle(engine: Engine, { id, method = "", params = {} }: Message): Promise<void> {
  try {
    const result = await answer(engine, method, params);
    const printed = method === "diff" ? (result as { stdout?: string | null }).stdout : undefined;
    if (printed) send({ id: id + 1_000_000, method: "print", params: { content: printed } });
    send({ id, result: result ?? null });
  } catch (thrown) {
    const error = thrown as EngineError;
    const data = {
      is_panic: error.name === "RuntimeError",
      message: error.message ?? String(thrown),
      error_code: error.code,
      meta: error.meta ?? null,
    };
    send({ id, error: { code: 4466, message: "An error happened. Check the data field for details.", data } });
  }
}

async function serve(): Promise<void> {
  const engine = new Engine(engineOptions());
  for await (const line of readline.createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const message = JSON.parse(line) as Message;
    // Without a method it is the command line's answer to our `print`.
    if (message.method) await handle(engine, message);
  }
  await engine.close();
}

if (values.version) {
  const manifest = JSON.parse(fs.readFileSync(path.join(wasmFolder, "package.json"), "utf8")) as { version: string };
  console.log(`schema-engine-wasm ${manifest.version}`);
} else if (positionals[0] === "cli") {
  await runCommand(positionals[1]);
} else {
  await serve();
  process.exit(0);
}
