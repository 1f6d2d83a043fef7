import { expireIfDue } from "./lifecycle/expire-sessions.ts";
import { sessionStatus } from "./lifecycle/status.ts";
import { DueQueue } from "./store/due-queue.ts";
import { createDeliveries } from "./webhooks/deliveries.ts";
import type { World } from "./world.ts";

const LONGEST_SLEEP_MS = 60_000;

/** What happens by itself as time passes: sessions end, webhooks are sent. All of it follows the sandbox's clock. */
export interface Agenda {
  /** Ends the sessions whose time has passed; every request does so before it looks. */
  expireDue(): void;
  /** Does what is due and waits for the deliveries among it. */
  runDue(): Promise<void>;
  /** Moves the clock to `ms`, stopping at everything due on the way, so that each thing happens at its own time. */
  moveTo(ms: number): Promise<void>;
  reset(): void;
  close(): void;
}

export function createAgenda(world: World): Agenda {
  const { store, clock } = world;
  const sessionEnds = new DueQueue();
  const deliveries = createDeliveries(world);
  let timer: NodeJS.Timeout | undefined;

  const noteSession = (id: string) => {
    const session = store.get("session", id);
    if (session && sessionStatus(session) === "open") sessionEnds.add(id, session.expiresAt * 1000);
  };
  const noteDelivery = (id: string) => {
    const delivery = store.get("delivery", id);
    if (delivery) deliveries.add(delivery);
  };
  const nextAt = () => {
    const times = [sessionEnds.nextAt(), deliveries.nextAt()].filter((at) => at !== undefined);
    return times.length > 0 ? Math.min(...times) : undefined;
  };
  const expireDue = () => {
    for (let id = sessionEnds.takeDue(clock.now()); id !== undefined; id = sessionEnds.takeDue(clock.now())) {
      expireIfDue(world, id);
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

  for (const session of store.table("session").values()) noteSession(session.id);
  for (const delivery of store.table("delivery").values()) noteDelivery(delivery.id);
  store.onPut = (kind, row) => {
    if (kind === "session") noteSession(row.id);
    if (kind === "delivery") noteDelivery(row.id);
    sleep();
  };
  sleep();

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
      sessionEnds.clear();
      deliveries.clear();
      sleep();
    },
    close() {
      clearTimeout(timer);
      deliveries.close();
    },
  };
}
