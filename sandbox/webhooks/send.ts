import type { Attempt, DeliveryRecord } from "../store/records.ts";
import { withoutCardNumbers } from "../lifecycle/card-numbers.ts";
import type { Sent } from "../faults/on-webhooks.ts";
import type { World } from "../world.ts";

const TIMEOUT_MS = 10_000;
const EXCERPT_BYTES = 1_000;

export interface Sending extends Sent {
  readonly kind: Attempt["kind"];
}

/** One attempt, with all that was sent and answered. Any 2xx is success (documented); redirects are not followed and ten seconds are the limit (assumed). */
export async function send(
  world: World,
  delivery: DeliveryRecord,
  { kind, body, signature }: Sending,
  closed: AbortSignal,
): Promise<Attempt> {
  const requestId = world.ids.next("req_");
  const atMs = world.clock.now();
  const began = world.wall();
  const outcome = await post(world, { url: delivery.url, body, signature, requestId }, closed);
  const tamperedBody = body === delivery.body ? null : body;
  return { kind, requestId, atMs, signature, tamperedBody, latencyMs: world.wall() - began, ...outcome };
}

async function post(
  world: World,
  { url, body, signature, requestId }: Sent & { readonly url: string; readonly requestId: string },
  closed: AbortSignal,
): Promise<Pick<Attempt, "status" | "answer" | "error">> {
  try {
    const response = await world.deliver(
      new Request(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "user-agent": "WooshPay-Sandbox",
          ...(signature === null ? {} : { "wooshpay-signature": signature, signature }),
          "request-id": requestId,
        },
        body,
        redirect: "manual",
        signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), closed]),
      }),
    );
    const answer = withoutCardNumbers(await excerptOf(response));
    return { status: response.status, answer, error: response.ok ? null : `answered ${response.status}` };
  } catch (error) {
    return { status: null, answer: "", error: reasonOf(error) };
  }
}

/** The beginning of the answer; the rest is not read, however long it is. A body that breaks off changes nothing. */
async function excerptOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    while (length < EXCERPT_BYTES) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      length += value.byteLength;
    }
    await reader.cancel();
  } catch {
    // The status has been received, and it alone decides.
  }
  return Buffer.concat(parts).subarray(0, EXCERPT_BYTES).toString("utf8");
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "failed";
  if (error.name === "TimeoutError") return "no answer within 10 seconds";
  return error.cause instanceof Error ? error.cause.message : error.message;
}
