import { setImmediate } from "node:timers/promises";
import { timedKinds, type TimedKind } from "./lifecycle/timed.ts";
import { DueQueue } from "./store/due-queue.ts";
import type { Kind } from "./store/records.ts";
import { Deliveries } from "./webhooks/deliveries.ts";
import type { World } from "./world.ts";

const LONGEST_SLEEP_MS = 60_000;
const DONE_AT_ONCE = 100;

type Timed = TimedKind & { readonly queue: DueQueue };

/** What happens by itself as time passes: sessions end, banks answer, webhooks are sent. All of it follows the sandbox's clock. */
export class Agenda {
  private readonly timed: readonly Timed[];
  private readonly deliveries: Deliveries;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly world: World) {
    this.timed = timedKinds(world).map((rule) => ({ ...rule, queue: new DueQueue() }));
    this.deliveries = new Deliveries(world);
    world.store.onPut = (put) => {
      for (const [kind, row] of put) this.note(kind, row.id);
      this.sleep();
    };
    this.noteAll();
  }

  /** Does what the time has come for, deliveries aside; every request does so before it looks. */
  expireDue(): void {
    while (this.expireSome() === DONE_AT_ONCE);
  }

  /** Does what is due and waits for the deliveries among it. Where much is due, requests are answered in between. */
  private async runDue(): Promise<void> {
    while (this.expireSome() === DONE_AT_ONCE) await setImmediate();
    await this.deliveries.finishDue();
  }

  /** Does the first things that are due as one change, which costs far less than one each. @returns how many */
  private expireSome(): number {
    const { clock, store } = this.world;
    let count = 0;
    const take = (queue: DueQueue) => (count < DONE_AT_ONCE ? queue.takeDue(clock.now()) : undefined);
    store.change((changes) => {
      for (const { queue, dueAt, happen } of this.timed) {
        for (let id = take(queue); id !== undefined; id = take(queue)) {
          count += 1;
          // What was noted may have been put off or settled since.
          const at = dueAt(changes, id);
          if (at !== null && at <= clock.nowSeconds()) happen(changes, id);
        }
      }
    });
    return count;
  }

  /** Moves the clock to `ms`, stopping at everything due on the way, so that each thing happens at its own time. */
  async moveTo(ms: number): Promise<void> {
    const { clock } = this.world;
    if (ms < clock.now()) clock.set(ms);
    for (let next = this.nextAt(); next !== undefined && next <= ms; next = this.nextAt()) {
      if (next > clock.now()) clock.set(next);
      await this.runDue();
    }
    // Waiting for deliveries took time of its own: never back from there.
    if (ms > clock.now()) clock.set(ms);
    await this.runDue();
  }

  reset(): void {
    this.world.store.reset();
    this.noteAll();
  }

  /** Makes everything what it was at a snapshot of the store, the clock's setting and what is due included. */
  restore(snapshot: string): void {
    this.world.store.restore(snapshot);
    this.noteAll();
  }

  close(): void {
    clearTimeout(this.timer);
    this.deliveries.close();
  }

  private noteAll(): void {
    const { store } = this.world;
    for (const { queue } of this.timed) queue.clear();
    this.deliveries.clear();
    for (const kind of new Set<Kind>([...this.timed.map((rule) => rule.kind), "delivery"])) {
      for (const { id } of store.table(kind).values()) this.note(kind, id);
    }
    this.sleep();
  }

  private note(kind: Kind, id: string): void {
    for (const { kind: timedKind, queue, dueAt } of this.timed) {
      const at = kind === timedKind ? dueAt(this.world.store, id) : null;
      if (at !== null) queue.add(id, at * 1000);
    }
    const delivery = kind === "delivery" ? this.world.store.get("delivery", id) : undefined;
    if (delivery) this.deliveries.add(delivery);
  }

  private nextAt(): number | undefined {
    const times = [...this.timed.map(({ queue }) => queue.nextAt()), this.deliveries.nextAt()];
    const known = times.filter((at) => at !== undefined);
    return known.length > 0 ? Math.min(...known) : undefined;
  }

  private sleep(): void {
    clearTimeout(this.timer);
    const next = this.nextAt();
    if (next === undefined) return;
    const tick = () => {
      this.expireDue();
      this.deliveries.start();
      this.sleep();
    };
    this.timer = setTimeout(tick, Math.min(Math.max(next - this.world.clock.now(), 0), LONGEST_SLEEP_MS));
    this.timer.unref();
  }
}
