import { controls } from "../clock.ts";
import type { Attempt, DeliveryRecord, EndpointRecord } from "../store/records.ts";
import { DueQueue } from "../store/due-queue.ts";
import type { World } from "../world.ts";
import { maxAttempts, retryGaps } from "./schedule.ts";

const TIMEOUT_MS = 10_000;
const MOST_AT_ONCE = 50;

export interface Deliveries {
  /** Takes note of a delivery that waits; called for every pending one that is put in the store. */
  add(delivery: DeliveryRecord): void;
  /** When the next one is due, in ms; undefined while none may begin. */
  nextAt(): number | undefined;
  /** Begins what is due by the sandbox's clock. */
  start(): void;
  /** Begins what is due and waits until nothing due is left. */
  finishDue(): Promise<void>;
  clear(): void;
  /** Gives up what is under way; it stays pending and is sent again by the next process. */
  close(): void;
}

export function createDeliveries(world: World): Deliveries {
  const waiting = new DueQueue();
  const underWay = new Set<Promise<void>>();
  const closing = new AbortController();

  const start = () => {
    while (!closing.signal.aborted && underWay.size < MOST_AT_ONCE) {
      const id = waiting.takeDue(world.clock.now());
      if (id === undefined) return;
      const attempt = deliver(id)
        .catch((error: unknown) => world.log(`delivery ${id} was not noted: ${String(error)}`))
        .finally(() => {
          underWay.delete(attempt);
          start();
        });
      underWay.add(attempt);
    }
  };

  const deliver = async (id: string) => {
    const delivery = world.store.get("delivery", id);
    if (!delivery || delivery.state !== "pending") return;
    const endpoint = world.store.get("endpoint", delivery.endpointId);
    if (!endpoint?.enabled) return finish({ ...delivery, state: "failed" });
    if (takeDrop(world)) return finish({ ...delivery, state: "dropped" });
    const attempt = await send(world, delivery, closing.signal);
    // After a reset there is nothing to note; after close the next process has to send it again.
    if (closing.signal.aborted || !world.store.get("delivery", id)) return;
    const tried = { ...delivery, attempts: [...delivery.attempts, attempt] };
    if (attempt.error === null) return finish({ ...tried, state: "delivered" });
    const gap = retryGaps[delivery.attempts.length];
    if (tried.attempts.length >= maxAttempts || gap === undefined) return giveUp(tried, endpoint);
    const later = { ...tried, dueAtMs: attempt.atMs + gap * 1000 };
    world.store.change((changes) => changes.put("delivery", later));
  };

  const finish = (delivery: DeliveryRecord) =>
    world.store.change((changes) => changes.put("delivery", { ...delivery, dueAtMs: null, body: null }));

  /** Documented: deliveries stop after the last try; that the endpoint is disabled with it is assumed. */
  const giveUp = (delivery: DeliveryRecord, endpoint: EndpointRecord) => {
    finish({ ...delivery, state: "failed" });
    world.store.change((changes) => changes.put("endpoint", { ...endpoint, enabled: false }));
  };

  return {
    add: (delivery) => delivery.dueAtMs !== null && waiting.add(delivery.id, delivery.dueAtMs),
    nextAt: () => (underWay.size < MOST_AT_ONCE ? waiting.nextAt() : undefined),
    start,
    async finishDue() {
      for (start(); underWay.size > 0; start()) await Promise.all(underWay);
    },
    clear: () => waiting.clear(),
    close: () => closing.abort(),
  };
}

function takeDrop(world: World): boolean {
  const current = controls(world.store);
  const { dropDeliveries } = current;
  if (dropDeliveries === 0) return false;
  if (dropDeliveries !== "all") {
    world.store.change((changes) => changes.put("controls", { ...current, dropDeliveries: dropDeliveries - 1 }));
  }
  return true;
}

/** Any 2xx is success (documented); redirects are not followed and ten seconds are the limit (assumed). */
async function send(world: World, delivery: DeliveryRecord, closed: AbortSignal): Promise<Attempt> {
  const requestId = world.ids.next("req_");
  const atMs = world.clock.now();
  const began = world.wall();
  const outcome = await post(world, delivery, requestId, closed);
  return { requestId, atMs, latencyMs: world.wall() - began, ...outcome };
}

async function post(
  world: World,
  delivery: DeliveryRecord,
  requestId: string,
  closed: AbortSignal,
): Promise<Pick<Attempt, "status" | "error">> {
  try {
    const response = await world.deliver(
      new Request(delivery.url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "user-agent": "WooshPay-Sandbox",
          "wooshpay-signature": delivery.signature,
          signature: delivery.signature,
          "request-id": requestId,
        },
        body: delivery.body,
        redirect: "manual",
        signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), closed]),
      }),
    );
    await response.body?.cancel();
    return { status: response.status, error: response.ok ? null : `answered ${response.status}` };
  } catch (error) {
    return { status: null, error: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "failed";
  if (error.name === "TimeoutError") return "no answer within 10 seconds";
  return error.cause instanceof Error ? error.cause.message : error.message;
}
