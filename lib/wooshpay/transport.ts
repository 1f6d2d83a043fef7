import type { z } from "zod";
import type { Outcome } from "./errors";
import { TryAgainError, WooshPayError } from "./errors";
import { addressOf } from "./path";
import { toQuery } from "./query";
import type { Answer } from "./refusals";
import { noAnswer, refusal, refusedHere, unreadable } from "./refusals";
import { waitBeforeRetry } from "./retry";
import { untilAborted } from "./until-aborted";

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface TransportSettings {
  readonly secretKey: string;
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly random: () => number;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
}

export interface ExpandOptions extends ReadOptions {
  /** Members to include, such as `line_items`. That it can be done is documented, the parameter's name is assumed. */
  readonly expand?: readonly string[];
}

export interface WriteOptions extends ReadOptions {
  /** Same key and body again gives the same object (documented by its errors); without it a POST is sent once only. */
  readonly idempotencyKey?: string;
}

export interface ApiRequest<T> extends WriteOptions {
  readonly method: "GET" | "POST" | "DELETE";
  /** A path, or the address a former answer gave for an object's content. */
  readonly path: string;
  readonly query?: object;
  /** JSON text, or the bytes of a form; sent as it is on every attempt. */
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Of `body`; JSON by default. */
  readonly contentType?: string;
  /** "bytes" hands a successful answer to `answer` as it came; otherwise it is read as JSON. */
  readonly expects?: "bytes";
  readonly answer: z.ZodType<T>;
}

export type Send = <T>(request: ApiRequest<T>) => Promise<T>;

/** Authentication, time-out, retries, and the naming of every failure. The promise rejects with a WooshPayError only. */
export function createTransport(settings: TransportSettings): Send {
  return async (request) => {
    let earlier: Outcome = "refused";
    for (let retry = 0; ; retry += 1) {
      try {
        return await attempt(settings, request, earlier);
      } catch (error) {
        if (!(error instanceof WooshPayError)) throw error;
        const wait = waitBeforeRetry(error, retry, settings.random);
        if (wait === null || retry >= settings.maxRetries || !isRepeatable(request)) throw error;
        if (mayHaveActed(error)) earlier = "unknown";
        await pause(settings, request, wait);
      }
    }
  };
}

async function attempt<T>(settings: TransportSettings, request: ApiRequest<T>, earlier: Outcome): Promise<T> {
  const call = `${request.method} ${request.path}`;
  const answer = await exchange(settings, request);
  if (answer.status < 200 || answer.status > 299) throw refusal(call, answer, earlier);
  const parsed = request.answer.safeParse(request.expects === "bytes" ? answer.bytes : parseJson(call, answer));
  if (!parsed.success) throw unreadable(call, answer, "unexpected_answer", parsed.error);
  return parsed.data;
}

async function exchange(settings: TransportSettings, request: ApiRequest<unknown>): Promise<Answer> {
  const url = addressOf(settings.baseUrl, request.path) + toQuery(request.query ?? {});
  const headers = headersFor(settings.secretKey, request);
  const timeout = AbortSignal.timeout(settings.timeoutMs);
  const signal = request.signal ? AbortSignal.any([timeout, request.signal]) : timeout;
  // no-store: a framework that caches GETs would otherwise answer with the payment as it was.
  const init: RequestInit = { method: request.method, headers, redirect: "manual", cache: "no-store", signal };
  if (request.body !== undefined) init.body = request.body;
  try {
    signal.throwIfAborted();
    return await untilAborted(receive(settings, request, url, init), signal);
  } catch (cause) {
    const reason = request.signal?.aborted ? "aborted" : timeout.aborted ? "timeout" : "network";
    throw noAnswer(`${request.method} ${request.path}`, reason, cause);
  }
}

async function receive(
  { fetch, secretKey }: TransportSettings,
  { expects }: ApiRequest<unknown>,
  url: string,
  init: RequestInit,
): Promise<Answer> {
  const response = await fetch(url, init);
  const { status, headers, ok } = response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = expects === "bytes" && ok ? "" : withoutKey(new TextDecoder().decode(bytes), secretKey);
  return { status, headers, bytes, text };
}

/** The service has been seen to echo the key; answers end up in errors, and errors in logs. */
function withoutKey(text: string, secretKey: string): string {
  return text.replaceAll(secretKey, "[secret key]").replaceAll(basic(secretKey), "[secret key]");
}

/** Documented: both media types on every call, secret key as user name, empty password. */
function headersFor(secretKey: string, { idempotencyKey, contentType, expects }: ApiRequest<unknown>): Headers {
  const headers = new Headers({
    Authorization: `Basic ${basic(secretKey)}`,
    Accept: expects === "bytes" ? "*/*" : "application/json",
    "Content-Type": contentType ?? "application/json",
  });
  if (idempotencyKey === undefined) return headers;
  if (!/^[\x21-\x7e]+$/.test(idempotencyKey)) {
    throw refusedHere(
      "An idempotency key is visible ASCII without spaces",
      "invalid_idempotency_key",
      "idempotencyKey",
    );
  }
  headers.set("Idempotency-Key", idempotencyKey);
  return headers;
}

function basic(secretKey: string): string {
  return Buffer.from(`${secretKey}:`).toString("base64");
}

function parseJson(call: string, answer: Answer): unknown {
  try {
    return answer.text === "" ? null : JSON.parse(answer.text);
  } catch (cause) {
    throw unreadable(call, answer, "garbled_answer", cause);
  }
}

function isRepeatable({ method, idempotencyKey }: ApiRequest<unknown>): boolean {
  return method !== "POST" || idempotencyKey !== undefined;
}

function mayHaveActed(error: WooshPayError): boolean {
  return error instanceof TryAgainError && error.reason !== "rate_limited";
}

async function pause({ sleep }: TransportSettings, request: ApiRequest<unknown>, ms: number): Promise<void> {
  if (!request.signal) return sleep(ms);
  try {
    await untilAborted(sleep(ms), request.signal);
  } catch (cause) {
    throw noAnswer(`${request.method} ${request.path}`, "aborted", cause);
  }
}
