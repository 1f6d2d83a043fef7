import { Hono, type Context } from "hono";
import type { Agenda } from "../agenda.ts";
import type { ReplyRecord } from "../store/records.ts";
import { dialects, isDialectName, type Dialect } from "../wire/dialect.ts";
import { ApiError, badRequest, DeclinedError, errorToWire } from "../wire/errors.ts";
import type { World } from "../world.ts";
import { accountRoutes } from "./accounts.ts";
import { requireKey } from "./auth.ts";
import { parseInput, readBody, type Input } from "./body.ts";
import { Download, type Call, type Route } from "./call.ts";
import { balanceRoutes } from "./balance.ts";
import { chargeRoutes } from "./charges.ts";
import { checkoutSessionRoutes } from "./checkout-sessions.ts";
import { couponRoutes } from "./coupons.ts";
import { customerRoutes } from "./customers.ts";
import { disputeRoutes } from "./disputes.ts";
import { eventRoutes } from "./events.ts";
import { fileRoutes } from "./files.ts";
import { parseForm } from "./form.ts";
import { earlierReply, keyedRequest, rememberReply } from "./idempotency.ts";
import { parseMultipart } from "./multipart.ts";
import { paymentIntentRoutes } from "./payment-intents.ts";
import { paymentLinkRoutes } from "./payment-links.ts";
import { paymentMethodRoutes } from "./payment-methods.ts";
import { priceRoutes } from "./prices.ts";
import { productRoutes } from "./products.ts";
import { promotionCodeRoutes } from "./promotion-codes.ts";
import { refuseCardNumbers } from "./refuse-card-numbers.ts";
import { refundRoutes } from "./refunds.ts";
import { webhookEndpointRoutes } from "./webhook-endpoints.ts";

export const routes: readonly Route[] = [
  ...checkoutSessionRoutes,
  ...paymentIntentRoutes,
  ...chargeRoutes,
  ...paymentMethodRoutes,
  ...refundRoutes,
  ...fileRoutes,
  ...disputeRoutes,
  ...balanceRoutes,
  ...customerRoutes,
  ...productRoutes,
  ...priceRoutes,
  ...paymentLinkRoutes,
  ...couponRoutes,
  ...promotionCodeRoutes,
  ...accountRoutes,
  ...webhookEndpointRoutes,
  ...eventRoutes,
];

/** A file of 5 MB and the form around it. */
const FILE_MEGABYTES = 6;

/** `getBody` is the body of a GET, which a Request cannot carry but WooshPay's lists document. */
export type Env = {
  Bindings: { readonly getBody?: AsyncIterable<Uint8Array> };
  Variables: { requestId: string; dialect: Dialect };
};

/** The API under `/v1`: authentication, parsing, idempotency and errors are the same for every resource. */
export function createApi(world: World, agenda: Agenda): Hono<Env> {
  const api = new Hono<Env>();
  api.use("/v1/*", async (c, next) => {
    c.set("requestId", world.ids.next("req_"));
    c.set("dialect", dialects[world.dialect]);
    c.header("Request-Id", c.var.requestId);
    c.set("dialect", dialectOf(c, world));
    requireKey(c.req.header("authorization"), world.secretKey);
    await next();
  });
  for (const route of routes) api.on(route.method, route.path, (c) => answer(world, agenda, route, c));
  for (const path of new Set(routes.map((route) => route.path))) {
    const allowed = routes.filter((route) => route.path === path).map((route) => route.method);
    api.all(path, (c) => {
      c.header("Allow", allowed.join(", "));
      throw new ApiError(405, "invalid_request_error", `${c.req.method} is not allowed here.`, "method_not_allowed");
    });
  }
  api.all("/v1/*", (c) => {
    throw new ApiError(404, "invalid_request_error", `Unrecognized request URL (${c.req.path}).`, "route_unknown");
  });
  return api;
}

/** Answers any error as JSON; what is not a refusal of ours is logged and shown as the documented `api_error`. */
export function answerError(world: World, error: Error, c: Context<Env>): Response {
  const known = error instanceof ApiError ? error : internalError(world, error, c);
  return c.json(errorToWire(known, c.var.dialect ?? dialects[world.dialect]), { status: known.status as 400 });
}

function internalError(world: World, error: Error, c: Context<Env>): ApiError {
  world.log(`${c.req.method} ${c.req.path} failed: ${error.stack ?? error.message}`);
  return new ApiError(500, "api_error", "A temporary problem in the sandbox; its log says more.", "internal_error");
}

async function answer(world: World, agenda: Agenda, route: Route, c: Context<Env>): Promise<Response> {
  const raw = await readBody(c.req.raw.body ?? c.env?.getBody ?? null, route.takesFile ? FILE_MEGABYTES : 1);
  const input = await inputOf(c, raw, route);
  const key = route.method === "POST" ? c.req.header("idempotency-key") : undefined;
  agenda.expireDue();
  // No await from here on: two simultaneous requests with one key cannot both act.
  const reply = world.store.change((changes) => {
    const keyed = key === undefined ? undefined : keyedRequest(key, c.req.path, raw);
    const earlier = keyed && earlierReply(world, keyed);
    if (earlier) return { status: earlier.status, body: earlier.body, replayed: true };
    const call = {
      world,
      changes,
      dialect: c.var.dialect,
      cause: { requestId: c.var.requestId, idempotencyKey: key ?? null },
      id: c.req.param("id") ?? "",
      owner: c.req.param("owner") ?? "",
      input,
      origin: new URL(c.req.url).origin,
    };
    const { status, body } = attempt(route, call);
    if (body instanceof Download) return { status, body, replayed: false };
    if (keyed) rememberReply(world, changes, keyed, { status, body });
    return { status, body, replayed: false };
  });
  if (reply.replayed) c.header("Idempotent-Replayed", "true");
  if (reply.body instanceof Download) return download(reply.body, c);
  return c.body(reply.body, reply.status, { "content-type": "application/json" });
}

function download({ bytes, mediaType }: Download, c: Context<Env>): Response {
  return c.body(new Uint8Array(bytes), 200, {
    "content-type": mediaType,
    "content-disposition": "attachment",
    "x-content-type-options": "nosniff",
  });
}

/** A declined payment is a refusal, but unlike others it has left its traces: what it changed is kept. */
function attempt(route: Route, call: Call): { status: ReplyRecord["status"]; body: string | Download } {
  try {
    const answered = route.answer(call);
    return { status: 200, body: answered instanceof Download ? answered : JSON.stringify(answered) };
  } catch (error) {
    if (error instanceof DeclinedError) return { status: 402, body: JSON.stringify(errorToWire(error, call.dialect)) };
    throw error;
  }
}

/** Query and body together: lists take their filters from either (documented as body, used as query). */
async function inputOf(c: Context<Env>, raw: Buffer, { takesFile }: Route): Promise<Input> {
  const query = parseForm(new URL(c.req.url).searchParams);
  const type = c.req.header("content-type");
  const isForm = takesFile && type?.startsWith("multipart/form-data");
  const body = isForm ? await parseMultipart(raw, type ?? "") : parseInput(raw.toString("utf8"), type);
  const input = { ...query, ...body };
  refuseCardNumbers(input);
  return input;
}

function dialectOf(c: Context<Env>, world: World): Dialect {
  const name = c.req.header("wooshpay-sandbox-dialect") ?? world.dialect;
  if (!isDialectName(name)) throw badRequest("Wooshpay-Sandbox-Dialect is `documented` or `field`.", "dialect_unknown");
  return dialects[name];
}
