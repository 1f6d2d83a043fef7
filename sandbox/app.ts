import { Hono } from "hono";
import { Agenda } from "./agenda.ts";
import { answerError, createApi, type Env } from "./api/router.ts";
import { createClock } from "./clock.ts";
import { createControl } from "./control/routes.ts";
import { createChallengePages } from "./pages/challenge.ts";
import { createLinkPages } from "./pages/links.ts";
import { withoutCardNumbers } from "./lifecycle/card-numbers.ts";
import type { ExampleSandbox } from "./openapi/describe.ts";
import { createPages, errorPage, notFoundPage } from "./pages/routes.ts";
import { answerOrFail } from "./faults/on-requests.ts";
import { createIdSource } from "./store/ids.ts";
import { Store } from "./store/store.ts";
import type { DialectName } from "./wire/dialect.ts";
import type { World } from "./world.ts";

export interface SandboxOptions {
  /** The time its clock begins from; control calls move it on top of this. Default: the system's. */
  readonly now?: () => Date;
  /** Numbers from 0 to 1 for secrets and the tails of ids. Default: Math.random. */
  readonly random?: () => number;
  /** Folder for the journal. Without it the sandbox forgets all when closed. */
  readonly dataDir?: string;
  readonly dialect?: DialectName;
  readonly secretKey?: string;
  /** Scheme and host of the hosted page, without a slash at the end. Default: what the request was sent to. */
  readonly baseUrl?: string;
  /** Sends webhooks. Default: the global fetch. */
  readonly deliver?: (request: Request) => Promise<Response>;
  /** Gets what went wrong inside. Default: console.error. */
  readonly log?: (line: string) => void;
}

export interface Sandbox {
  /** Answers a request without any port; can stand in for the global fetch. Rejects (NoAnswer) only where a fault says so. */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** The same for a server, which alone can know the body that came with a GET. */
  handle(request: Request, getBody?: AsyncIterable<Uint8Array>): Promise<Response>;
  /** Stops timers and deliveries and closes the journal. */
  close(): void;
}

/** WooshPay's hosted checkout on this machine: API, payment page, webhooks and control routes as one function. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const world = createWorld(options);
  const agenda = new Agenda(world);
  const app = new Hono<Env>();
  app.onError((error, c) =>
    /^\/(pay|link|3ds|bank)\//.test(c.req.path) ? errorPage(error, world.log) : answerError(world, error, c),
  );
  app.notFound(notFoundPage);
  app.route("/", createApi(world, agenda));
  app.route(
    "/",
    createControl(world, agenda, () => exampleSandbox(world)),
  );
  app.route("/", createPages(world, agenda));
  app.route("/", createLinkPages(world));
  app.route("/", createChallengePages(world, agenda));
  const handle = async (request: Request, getBody?: AsyncIterable<Uint8Array>) =>
    answerOrFail(world, request, () => app.fetch(request, getBody ? { getBody } : {}));
  return {
    handle,
    fetch: (input, init) => handle(new Request(input, init)),
    close() {
      agenda.close();
      world.store.close();
    },
  };
}

/** Speaks the same dialect, keeps nothing and reaches nobody: in it the examples of the API's description are carried out. */
function exampleSandbox({ dialect, secretKey }: World): ExampleSandbox {
  const now = () => new Date("2026-03-01T12:00:00Z");
  const { fetch: ask, close } = createSandbox({ dialect, secretKey, now, deliver: async () => new Response() });
  return { ask, secretKey, close };
}

function createWorld(options: SandboxOptions): World {
  const wall = Date.now;
  const random = options.random ?? Math.random;
  const ids = createIdSource(wall, random);
  const write = options.log ?? console.error;
  const log = (line: string) => write(withoutCardNumbers(line));
  const store = new Store(ids, log, options.dataDir);
  return {
    store,
    ids,
    clock: createClock(store, options.now ?? (() => new Date(wall()))),
    random,
    wall,
    secretKey: options.secretKey ?? "sk_test_sandbox",
    dialect: options.dialect ?? "documented",
    baseUrl: options.baseUrl ?? null,
    deliver: options.deliver ?? fetch,
    log,
  };
}
