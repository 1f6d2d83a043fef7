import { setTimeout as sleep } from "node:timers/promises";
import type { RequestFault } from "../store/fault-records.ts";
import { dialects, isDialectName } from "../wire/dialect.ts";
import { ApiError, errorToWire } from "../wire/errors.ts";
import type { World } from "../world.ts";
import { isObject } from "../api/body.ts";
import { matchesPattern } from "./match.ts";
import { strike } from "./strike.ts";

/** What `fetch` rejects with where a fault wants no answer; the server leaves the connection open or resets it. */
export class NoAnswer extends Error {
  constructor(
    readonly how: "timeout" | "reset",
    request: string,
  ) {
    super(how === "timeout" ? `${request}: no answer will come (a fault)` : `${request}: connection reset (a fault)`);
    this.name = how === "timeout" ? "TimeoutError" : "ConnectionResetError";
  }
}

/**
 * Answers a request, or lets it go wrong as the faults order. Control calls are never struck.
 * @throws NoAnswer for time-outs and resets, before or after the request had its effect
 */
export async function answerOrFail(
  world: World,
  request: Request,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  const { method } = request;
  const { pathname } = new URL(request.url);
  if (pathname.startsWith("/_sandbox")) return answer();
  const effect = strike(world, (target) =>
    target.on === "request" && (target.method ?? method) === method && matchesPattern(target.path, pathname)
      ? target.effect
      : null,
  );
  return effect ? failing(world, effect, request, answer) : answer();
}

async function failing(
  world: World,
  effect: RequestFault,
  request: Request,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  const name = `${request.method} ${new URL(request.url).pathname}`;
  switch (effect.kind) {
    case "latency":
      await sleep(effect.latencyMs);
      return answer();
    case "timeout_before":
      throw new NoAnswer("timeout", name);
    case "reset_before":
      throw new NoAnswer("reset", name);
    case "timeout_after":
      await answer();
      throw new NoAnswer("timeout", name);
    case "reset_after":
      await answer();
      throw new NoAnswer("reset", name);
    case "http":
      return refusal(world, effect.status, request);
    case "truncated_json":
      return withBody(await answer(), (text) => text.slice(0, Math.ceil(text.length / 2)));
    case "no_url":
      return withBody(await answer(), withoutUrl);
  }
}

/** The statuses are documented, and that 500 is an `api_error`; the other types, codes and words are assumed. */
const refusals = {
  402: new ApiError(402, "card_error", "The parameters were valid but the request failed.", "card_declined"),
  429: new ApiError(429, "api_error", "Too many requests in a short time: try again later.", "rate_limit"),
  500: new ApiError(500, "api_error", "There is a temporary problem with our servers.", "internal_error"),
} as const;

function refusal(world: World, status: keyof typeof refusals, request: Request): Response {
  const asked = request.headers.get("wooshpay-sandbox-dialect") ?? world.dialect;
  const dialect = dialects[isDialectName(asked) ? asked : world.dialect];
  const headers = { "request-id": world.ids.next("req_") };
  return Response.json(errorToWire(refusals[status], dialect), { status, headers });
}

async function withBody(response: Response, change: (text: string) => string): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.delete("content-length");
  return new Response(change(await response.text()), { status: response.status, headers });
}

function withoutUrl(text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    return JSON.stringify(isObject(body) ? { ...body, url: undefined } : body);
  } catch {
    return text;
  }
}
