import { forged, webhookFault } from "../faults/on-webhooks.ts";
import { DueQueue } from "../store/due-queue.ts";
import type { Attempt, DeliveryRecord } from "../store/records.ts";
import type { World } from "../world.ts";
import { maxAttempts, retryGaps } from "./schedule.ts";
import { send, type Sending } from "./send.ts";

const MOST_AT_ONCE = 50;
/** A delivery that is to be overtaken waits this long when no other one comes by. */
const OVERTAKEN_WITHIN_SECONDS = 60;

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
  const underWay = new Map<string, Promise<void>>();
  /** By endpoint, what waits to be overtaken there. In memory only: after a restart it goes out at its time. */
  const held = new Map<string, string>();
  const closing = new AbortController();

  const start = () => {
    while (!closing.signal.aborted && underWay.size < MOST_AT_ONCE) {
      const id = waiting.takeDue(world.clock.now());
      if (id === undefined) return;
      // Noted twice for one time, as after a resend, it still goes out once.
      if (underWay.has(id)) continue;
      const attempt = deliver(id)
        .catch((error: unknown) => world.log(`delivery ${id} was not noted: ${String(error)}`))
        .finally(() => {
          underWay.delete(id);
          start();
        });
      underWay.set(id, attempt);
    }
  };

  const deliver = async (id: string) => {
    const delivery = world.store.get("delivery", id);
    if (!delivery || delivery.state !== "pending" || delivery.dueAtMs === null) return;
    if (delivery.dueAtMs > world.clock.now()) return;
    const endpoint = world.store.get("endpoint", delivery.endpointId);
    if (!endpoint?.enabled) return put({ ...delivery, state: "failed", dueAtMs: null });
    const fault = webhookFault(world, delivery);
    if (fault?.kind === "drop") return put({ ...delivery, state: "dropped", dueAtMs: null });
    if (fault?.kind === "delay") return putOff(delivery, fault.delaySeconds);
    if (fault?.kind === "reorder") {
      putOff(delivery, OVERTAKEN_WITHIN_SECONDS);
      held.set(endpoint.id, id);
      return;
    }
    const sent = fault?.kind === "forge" ? forged(delivery, fault.forgery) : delivery;
    await attemptOnce(id, { ...sent, kind: "scheduled" });
    if (fault?.kind === "duplicate") await attemptOnce(id, { ...delivery, kind: "duplicate" });
    letGo(endpoint.id);
  };

  const attemptOnce = async (id: string, sending: Sending) => {
    const before = world.store.get("delivery", id);
    if (!before) return;
    const attempt = await send(world, before, sending, closing.signal);
    const delivery = world.store.get("delivery", id);
    // After a reset there is nothing to note; after close the next process has to send it again.
    if (!closing.signal.aborted && delivery) note(delivery, attempt);
  };

  const note = (delivery: DeliveryRecord, attempt: Attempt) => {
    const tried = { ...delivery, attempts: [...delivery.attempts, attempt] };
    if (attempt.error === null) return put({ ...tried, state: "delivered", dueAtMs: null });
    if (attempt.kind !== "scheduled" || delivery.state !== "pending") return put(tried);
    const count = tried.attempts.filter(({ kind }) => kind === "scheduled").length;
    const gap = retryGaps[count - 1];
    if (count >= maxAttempts || gap === undefined) return giveUp(tried);
    put({ ...tried, dueAtMs: attempt.atMs + gap * 1000 });
  };

  const put = (delivery: DeliveryRecord) => world.store.change((changes) => changes.put("delivery", delivery));

  const putOff = (delivery: DeliveryRecord, seconds: number) =>
    put({ ...delivery, wasPutOff: true, dueAtMs: world.clock.now() + seconds * 1000 });

  const letGo = (endpointId: string) => {
    const delivery = world.store.get("delivery", held.get(endpointId) ?? "");
    held.delete(endpointId);
    if (delivery?.state === "pending" && !closing.signal.aborted) put({ ...delivery, dueAtMs: world.clock.now() });
  };

  /** Documented: deliveries stop after the last try; that the endpoint is disabled with it is assumed. */
  const giveUp = (delivery: DeliveryRecord) =>
    world.store.change((changes) => {
      changes.put("delivery", { ...delivery, state: "failed", dueAtMs: null });
      const endpoint = changes.get("endpoint", delivery.endpointId);
      if (endpoint) changes.put("endpoint", { ...endpoint, enabled: false });
    });

  return {
    add: (delivery) => delivery.dueAtMs !== null && waiting.add(delivery.id, delivery.dueAtMs),
    nextAt: () => (underWay.size < MOST_AT_ONCE ? waiting.nextAt() : undefined),
    start,
    async finishDue() {
      for (start(); underWay.size > 0; start()) await Promise.all(underWay.values());
    },
    clear() {
      waiting.clear();
      held.clear();
    },
    close: () => closing.abort(),
  };
}
