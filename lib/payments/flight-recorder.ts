import { AsyncLocalStorage } from "node:async_hooks";
import type { Clock } from "@/lib/clock";
import { report } from "@/lib/report";
import type { Fetch } from "@/lib/wooshpay";
import type { Shop } from "./context";
import { redactBody, redactText } from "@/lib/redact";

type Call = {
  call: string;
  status: number | null;
  outcome: "answered" | "refused" | "unknown";
  requestId: string | null;
  ms: number;
  request: unknown;
  answer: unknown;
  at: Date;
};
type Recording = { orderId: string; calls: Call[] };

const recordings = new AsyncLocalStorage<Recording>();

/**
 * Does `work` on behalf of an order: the calls to WooshPay on the way are written down when it is over, by one statement
 * and outside of its transactions, whether it went well or not. What cannot be written down is only reported.
 */
export async function duringOrder<T>({ db }: Pick<Shop, "db">, orderId: string, work: () => Promise<T>): Promise<T> {
  if (recordings.getStore()?.orderId === orderId) return work();
  const recording: Recording = { orderId, calls: [] };
  try {
    return await recordings.run(recording, work);
  } finally {
    await write(db, recording).catch((error: unknown) => report("calls were not recorded", error, { order: orderId }));
  }
}

/** The client's fetch, with an ear on it. What belongs to no order passes unheard. */
export function recorded(fetch: Fetch, now: Clock): Fetch {
  return async (url, init) => {
    const recording = recordings.getStore();
    if (!recording) return fetch(url, init);
    const at = now();
    const began = performance.now();
    const heard = { call: callOf(url, init), request: sentBy(init), at };
    const note = (rest: Omit<Call, keyof typeof heard | "ms">) =>
      recording.calls.push({ ...heard, ...rest, ms: Math.round(performance.now() - began) });
    try {
      const response = await fetch(url, init);
      const answer = redactBody(await response.clone().text());
      note({ status: response.status, outcome: outcomeOf(response.status), requestId: idOf(response), answer });
      return response;
    } catch (error) {
      note({ status: null, outcome: "unknown", requestId: null, answer: { nothing: nameOf(error) } });
      throw error;
    }
  };
}

function callOf(url: string, { method = "GET" }: RequestInit): string {
  const { pathname, search } = new URL(url);
  return `${method} ${pathname}${redactText(decodeURIComponent(search))}`;
}

const sentBy = ({ body }: RequestInit) => (typeof body === "string" ? redactBody(body) : null);
const nameOf = (error: unknown) => (error instanceof Error ? error.name : "no answer");
const idOf = ({ headers }: Response) => headers.get("request-id") ?? headers.get("x-request-id");

function outcomeOf(status: number): Call["outcome"] {
  if (status < 300) return "answered";
  return status < 400 || status >= 500 || [408, 409, 429].includes(status) ? "unknown" : "refused";
}

/** An answer that says what the same call was told last is not kept again: an open order is asked about every two minutes. */
async function write(db: Shop["db"], { orderId, calls }: Recording): Promise<void> {
  if (calls.length === 0) return;
  await db.$executeRaw`
    INSERT INTO "ApiCall" (id, "orderId", call, status, outcome, "requestId", ms, request, answer, at)
    SELECT gen_random_uuid(), ${orderId}::uuid, c.call, c.status, c.outcome, c."requestId", c.ms, c.request,
      CASE WHEN c.answer IS DISTINCT FROM (
        SELECT e.answer FROM "ApiCall" e WHERE e."orderId" = ${orderId}::uuid AND e.call = c.call AND e.answer IS NOT NULL
        ORDER BY e.at DESC LIMIT 1) THEN c.answer END, c.at
    FROM jsonb_to_recordset(${JSON.stringify(calls)}::jsonb) AS c (call text, status int, outcome text, "requestId" text,
      ms int, request jsonb, answer jsonb, at timestamptz(3))`;
}
