import { timedKinds } from "./lifecycle/timed.ts";
import { DueQueue } from "./store/due-queue.ts";
import type { Kind } from "./store/records.ts";
import { createDeliveries } from "./webhooks/deliveries.ts";
import type { World } from "./world.ts";

const LONGEST_SLEEP_MS = 60_000;

/** What happens by itself as time passes: sessions end, banks answer, webhooks are sent. All of it follows the sandbox's clock. */
export interface Agenda {
  /** Does what the time has come for, deliveries aside; every request does so before it looks. */
  expireDue(): void;
  /** Does what is due and waits for the deliveries among it. */
  runDue(): Promise<void>;
  /** Moves the clock to `ms`, stopping at everything due on the way, so that each thing happens at its own time. */
  moveTo(ms: number): Promise<void>;
  reset(): void;
  /** Makes everything what it was at a snapshot of the store, the clock's setting and what is due included. */
  restore(snapshot: string): void;
  close(): void;
}

export function createAgenda(world: World): Agenda {
  const { store, clock } = world;
  const timed = timedKinds(world).map((rule) => ({ ...rule, queue: new DueQueue() }));
  const deliveries = createDeliveries(world);
  let timer: NodeJS.Timeout | undefined;

  const noteTimed = (kind: Kind, id: string) => {
    for (const { kind: timedKind, queue, dueAt } of timed) {
      const at = kind === timedKind ? dueAt(id) : null;
      if (at !== null) queue.add(id, at * 1000);
    }
  };
  const noteDelivery = (id: string) => {
    const delivery = store.get("delivery", id);
    if (delivery) deliveries.add(delivery);
  };
  const nextAt = () => {
    const times = [...timed.map(({ queue }) => queue.nextAt()), deliveries.nextAt()].filter((at) => at !== undefined);
    return times.length > 0 ? Math.min(...times) : undefined;
  };
  const expireDue = () => {
    for (const { queue, dueAt, happen } of timed) {
      for (let id = queue.takeDue(clock.now()); id !== undefined; id = queue.takeDue(clock.now())) {
        // What was noted may have been put off or settled since.
        const at = dueAt(id);
        if (at !== null && at <= clock.nowSeconds()) happen(id);
      }
    }
  };
  const sleep = () => {
    clearTimeout(timer);
    const next = nextAt();
    if (next === undefined) return;
    timer = setTimeout(tick, Math.min(Math.max(next - clock.now(), 0), LONGEST_SLEEP_MS));
    timer.unref();
  };
  const tick = () => {
    expireDue();
    deliveries.start();
    sleep();
  };
  const runDue = async () => {
    expireDue();
    await deliveries.finishDue();
  };

  const noteAll = () => {
    for (const { queue } of timed) queue.clear();
    deliveries.clear();
    for (const kind of new Set(timed.map((rule) => rule.kind))) {
      for (const { id } of store.table(kind).values()) noteTimed(kind, id);
    }
    for (const delivery of store.table("delivery").values()) noteDelivery(delivery.id);
    sleep();
  };

  store.onPut = (kind, row) => {
    noteTimed(kind, row.id);
    if (kind === "delivery") noteDelivery(row.id);
    sleep();
  };
  noteAll();

  return {
    expireDue,
    runDue,
    async moveTo(ms) {
      if (ms < clock.now()) clock.set(ms);
      for (let next = nextAt(); next !== undefined && next <= ms; next = nextAt()) {
        if (next > clock.now()) clock.set(next);
        await runDue();
      }
      // Waiting for deliveries took time of its own: never back from there.
      if (ms > clock.now()) clock.set(ms);
      await runDue();
    },
    reset() {
      store.reset();
      noteAll();
    },
    restore(snapshot) {
      store.restore(snapshot);
      noteAll();
    },
    close() {
      clearTimeout(timer);
      deliveries.close();
    },
  };
}
