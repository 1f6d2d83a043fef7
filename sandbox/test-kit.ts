import { createSandbox, type SandboxOptions } from "./app.ts";
import type { JsonObject } from "./wire/dialect.ts";

const origin = "http://wooshpay.test";
const key = `Basic ${Buffer.from("sk_test_sandbox:").toString("base64")}`;

export type Body = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface Received {
  readonly body: Body;
  readonly raw: string;
  readonly headers: Headers;
  readonly atSeconds: number;
}

/** A sandbox in memory whose clock stands still unless moved, and whose webhooks are answered by `answerWebhook`. */
export function aSandbox(
  options: Omit<SandboxOptions, "deliver"> & { readonly answerWebhook?: (request: Request) => Promise<Response> } = {},
) {
  const { answerWebhook = async () => new Response(null, { status: 204 }), ...rest } = options;
  const received: Received[] = [];
  const logged: string[] = [];
  const sandbox = createSandbox({
    now: () => new Date("2026-03-01T12:00:00.250Z"),
    log: (line) => logged.push(line),
    ...rest,
    deliver: async (request) => {
      const raw = await request.clone().text();
      const { body: clock } = await control("/clock");
      received.push({ raw, body: JSON.parse(raw) as Body, headers: request.headers, atSeconds: Number(clock.now) });
      return answerWebhook(request);
    },
  });

  const send = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const json = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
    const response = await sandbox.fetch(origin + path, {
      method,
      headers: { authorization: key, "content-type": "application/json", ...headers },
      body: json,
    });
    return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) as Body };
  };
  const control = (path: string, body?: unknown) => send(body === undefined ? "GET" : "POST", `/_sandbox${path}`, body);

  return {
    sandbox,
    received,
    logged,
    get: (path: string, headers?: Record<string, string>): Promise<Answer> => send("GET", path, undefined, headers),
    post: (path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> =>
      send("POST", path, body, headers),
    send,
    control,
    open: async (request: JsonObject = {}) => (await send("POST", "/v1/checkout/sessions", aSession(request))).body,
    /** Submits the hosted page as a browser without JavaScript does. */
    pay: (url: unknown, typed: Record<string, string> = {}) =>
      sandbox.fetch(String(url), {
        method: "POST",
        body: new URLSearchParams({ ...aShopper, ...typed }),
        redirect: "manual",
      }),
    /** Registers an endpoint for all events; `settle` waits until everything due has been delivered. */
    listen: (events: readonly string[] = ["*"]) =>
      send("POST", "/v1/webhook_endpoints", { url: "https://shop.test/hooks", enabled_events: events }),
    settle: () => control("/clock", { advance: 0 }),
    advance: (seconds: number) => control("/clock", { advance: seconds }),
  };
}

export const aShopper = {
  email: "ada@example.com",
  name: "Ada Lovelace",
  card_number: "4111 1111 1111 1111",
  card_expiry: "04 / 30",
  card_cvc: "123",
};

/** The documented example, with whatever the test cares about. */
export function aSession(overrides: JsonObject = {}): JsonObject {
  return {
    mode: "payment",
    success_url: "https://yourwebsite.com",
    cancel_url: "https://yourwebsite.com",
    line_items: [aLine()],
    ...overrides,
  };
}

export function aLine(price: JsonObject = {}, quantity: number | string = 1): JsonObject {
  return { price_data: { currency: "GBP", unit_amount: 2000, product_data: { name: "apple" }, ...price }, quantity };
}
