import { forged, webhookFault } from "../faults/on-webhooks.ts";
import { DueQueue } from "../store/due-queue.ts";
import type { Attempt, DeliveryRecord } from "../store/records.ts";
import type { World } from "../world.ts";
import { maxAttempts, retryGaps } from "./schedule.ts";
import { send, type Sending } from "./send.ts";

const MOST_AT_ONCE = 50;
/** A delivery that is to be overtaken waits this long when no other one comes by. */
const OVERTAKEN_WITHIN_SECONDS = 60;

/** Sends what is due by the sandbox's clock, and what failed again by the schedule. */
export class Deliveries {
  private readonly waiting = new DueQueue();
  private readonly underWay = new Map<string, Promise<void>>();
  /** By endpoint, what waits to be overtaken there. In memory only: after a restart it goes out at its time. */
  private readonly held = new Map<string, string>();
  private readonly closing = new AbortController();

  constructor(private readonly world: World) {}

  /** Takes note of a delivery that waits; called for every pending one that is put in the store. */
  add({ id, dueAtMs }: DeliveryRecord): void {
    if (dueAtMs !== null) this.waiting.add(id, dueAtMs);
  }

  /** When the next one is due, in ms; undefined while none may begin. */
  nextAt(): number | undefined {
    const mayBegin = this.underWay.size < MOST_AT_ONCE && !this.closing.signal.aborted;
    return mayBegin ? this.waiting.nextAt() : undefined;
  }

  /** Begins what is due by the sandbox's clock. */
  start(): void {
    while (!this.closing.signal.aborted && this.underWay.size < MOST_AT_ONCE) {
      const id = this.waiting.takeDue(this.world.clock.now());
      if (id === undefined) return;
      // Noted twice for one time, as after a resend, it still goes out once.
      if (!this.underWay.has(id)) this.underWay.set(id, this.begin(id));
    }
  }

  /** Begins what is due and waits until nothing due is left. */
  async finishDue(): Promise<void> {
    for (this.start(); this.underWay.size > 0; this.start()) await Promise.all(this.underWay.values());
  }

  clear(): void {
    this.waiting.clear();
    this.held.clear();
  }

  /** Gives up what is under way; it stays pending and is sent again by the next process. */
  close(): void {
    this.closing.abort();
  }

  private async begin(id: string): Promise<void> {
    try {
      await this.deliver(id);
    } catch (error) {
      this.world.log(`delivery ${id} was not noted: ${String(error)}`);
    } finally {
      this.underWay.delete(id);
      this.start();
    }
  }

  private async deliver(id: string): Promise<void> {
    const { store, clock } = this.world;
    const delivery = store.get("delivery", id);
    if (!delivery || delivery.state !== "pending" || delivery.dueAtMs === null) return;
    if (delivery.dueAtMs > clock.now()) return;
    const endpoint = store.get("endpoint", delivery.endpointId);
    if (!endpoint?.enabled) return this.put({ ...delivery, state: "failed", dueAtMs: null });
    const fault = webhookFault(this.world, delivery);
    if (fault?.kind === "drop") return this.put({ ...delivery, state: "dropped", dueAtMs: null });
    if (fault?.kind === "delay") return this.putOff(delivery, fault.delaySeconds);
    if (fault?.kind === "reorder") {
      this.held.set(endpoint.id, id);
      return this.putOff(delivery, OVERTAKEN_WITHIN_SECONDS);
    }
    const sent = fault?.kind === "forge" ? forged(delivery, fault.forgery) : delivery;
    await this.attempt(id, { ...sent, kind: "scheduled" });
    if (fault?.kind === "duplicate") await this.attempt(id, { ...delivery, kind: "duplicate" });
    this.letGo(endpoint.id);
  }

  private async attempt(id: string, sending: Sending): Promise<void> {
    const before = this.world.store.get("delivery", id);
    if (!before) return;
    const attempt = await send(this.world, before, sending, this.closing.signal);
    const delivery = this.world.store.get("delivery", id);
    // After a reset there is nothing to note; after close the next process has to send it again.
    if (!this.closing.signal.aborted && delivery) this.note(delivery, attempt);
  }

  private note(delivery: DeliveryRecord, attempt: Attempt): void {
    const tried = { ...delivery, attempts: [...delivery.attempts, attempt] };
    if (attempt.error === null) return this.put({ ...tried, state: "delivered", dueAtMs: null });
    if (attempt.kind !== "scheduled" || delivery.state !== "pending") return this.put(tried);
    const count = tried.attempts.filter(({ kind }) => kind === "scheduled").length;
    const gap = retryGaps[count - 1];
    if (count >= maxAttempts || gap === undefined) return this.giveUp(tried);
    this.put({ ...tried, dueAtMs: attempt.atMs + gap * 1000 });
  }

  private put(delivery: DeliveryRecord): void {
    this.world.store.change((changes) => changes.put("delivery", delivery));
  }

  private putOff(delivery: DeliveryRecord, seconds: number): void {
    this.put({ ...delivery, wasPutOff: true, dueAtMs: this.world.clock.now() + seconds * 1000 });
  }

  private letGo(endpointId: string): void {
    const delivery = this.world.store.get("delivery", this.held.get(endpointId) ?? "");
    this.held.delete(endpointId);
    if (delivery?.state !== "pending" || this.closing.signal.aborted) return;
    this.put({ ...delivery, dueAtMs: this.world.clock.now() });
  }

  /** Documented: deliveries stop after the last try; that the endpoint is disabled with it is assumed. */
  private giveUp(delivery: DeliveryRecord): void {
    this.world.store.change((changes) => {
      changes.put("delivery", { ...delivery, state: "failed", dueAtMs: null });
      const endpoint = changes.get("endpoint", delivery.endpointId);
      if (endpoint) changes.put("endpoint", { ...endpoint, enabled: false });
    });
  }
}
