import { createWooshPay } from "../client";
import type { WooshPayConfig } from "../client";
import type { Fetch } from "../transport";

export interface SeenRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Text as it was sent; the bytes of a form one character each. */
  readonly body: string | null;
  readonly redirect: RequestRedirect | undefined;
}

export type ScriptedAnswer = Response | "connection reset" | "silence";

export const SECRET_KEY = "sk_test_NTE2NjM1MDMyODY5";

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });

/** A client whose service answers from a list, one entry per attempt, and which remembers requests and waits. */
export function scriptedService(answers: readonly ScriptedAnswer[], config: Partial<WooshPayConfig> = {}) {
  const requests: SeenRequest[] = [];
  const waits: number[] = [];
  const remaining = [...answers];
  const fetch: Fetch = async (url, init) => {
    requests.push({
      method: init.method ?? "GET",
      url: new URL(url),
      headers: new Headers(init.headers),
      body: textOf(init.body),
      redirect: init.redirect,
    });
    const answer = remaining.shift();
    if (answer === undefined) throw new Error("The script is over: one request too many");
    if (answer === "connection reset") throw new TypeError("fetch failed");
    return answer === "silence" ? new Promise<Response>(() => undefined) : answer;
  };
  const sleep = async (ms: number) => void waits.push(ms);
  const wooshpay = createWooshPay({ secretKey: SECRET_KEY, fetch, sleep, random: () => 0.5, ...config });
  return { wooshpay, requests, waits };
}

function textOf(body: RequestInit["body"]): string | null {
  if (body instanceof Uint8Array) return Buffer.from(body).toString("latin1");
  return typeof body === "string" ? body : null;
}

export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`Expected a rejection, got ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}

export const anOpenSession = {
  id: "cs_test_1766032392423735296",
  object: "checkout.session",
  amount_subtotal: 2000,
  amount_total: 2000,
  created: 1709889908,
  currency: "GBP",
  expires_at: 1709976308,
  livemode: false,
  mode: "payment",
  payment_intent: "pi_1766032397326876672",
  payment_status: "unpaid",
  status: "open",
  url: "https://checkouttest.wooshpay.com/pay/cs_test_1766032392423735296?key=abc",
};
