import { createServer } from "node:http";
import path from "node:path";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { createSandbox } from "./app.ts";
import { NoAnswer } from "./faults/on-requests.ts";
import { dialectNames, isDialectName } from "./wire/dialect.ts";

const { SANDBOX_PORT = "4010", DATA_DIR = ".data", SANDBOX_DIALECT = "documented", SANDBOX_SECRET_KEY } = process.env;

function fail(reason: string): never {
  console.error(`The WooshPay sandbox cannot start: ${reason}`);
  process.exit(1);
}

const port = Number(SANDBOX_PORT);
if (!Number.isInteger(port) || port < 1 || port > 65535) fail("SANDBOX_PORT must be a port from 1 to 65535.");
const dialect = isDialectName(SANDBOX_DIALECT)
  ? SANDBOX_DIALECT
  : fail(`SANDBOX_DIALECT is ${dialectNames.join(" or ")}.`);
const baseUrl = `http://127.0.0.1:${port}`;

const server = createServer();
server.once("error", (error: NodeJS.ErrnoException) =>
  fail(error.code === "EADDRINUSE" ? `port ${port} is taken. Set SANDBOX_PORT to a free one.` : error.message),
);
// The port is taken before the journal is opened, so that a second start never touches the data of the first.
server.listen(port, "127.0.0.1", () => {
  const sandbox = openSandbox();
  server.on(
    "request",
    getRequestListener((request, env) => {
      const { incoming } = env as HttpBindings;
      const isGet = request.method === "GET" || request.method === "HEAD";
      const answer = sandbox.handle(request, isGet ? incoming.iterator({ destroyOnReturn: false }) : undefined);
      return answer.catch((error: unknown) => {
        if (!(error instanceof NoAnswer)) throw error;
        if (error.how === "reset") incoming.socket.resetAndDestroy();
        // Never settled: the connection stays open without an answer until the client gives up.
        return new Promise<Response>(() => {});
      });
    }),
  );
  console.log(`WooshPay sandbox (${dialect}) is ready on ${baseUrl}`);
  const stop = () => {
    server.close(() => sandbox.close());
    server.closeIdleConnections();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
});

function openSandbox() {
  try {
    return createSandbox({
      dataDir: path.join(DATA_DIR, "sandbox"),
      dialect,
      baseUrl,
      ...(SANDBOX_SECRET_KEY ? { secretKey: SANDBOX_SECRET_KEY } : {}),
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
