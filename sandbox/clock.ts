import type { Store } from "./store/store.ts";
import type { ControlsRecord } from "./store/records.ts";

export interface Clock {
  /** Milliseconds since the epoch by the sandbox's clock: the real one plus what the control calls have moved it by. */
  now(): number;
  nowSeconds(): number;
  /** Moves the clock so that it reads `ms` at this instant; it runs on from there unless frozen. A restart keeps it. */
  set(ms: number): void;
  /** Stops the clock where it is; only `set` moves it then. A restart keeps it stopped. */
  freeze(): void;
  /** Lets a frozen clock run on from where it stands. */
  unfreeze(): void;
  isFrozen(): boolean;
  /** Back to real time. */
  release(): void;
  offsetMs(): number;
}

const initialControls: ControlsRecord = {
  id: "controls",
  clockOffsetMs: 0,
  frozenAtMs: null,
  nextPayments: [],
  nextRefunds: [],
};

export function controls(store: Store): ControlsRecord {
  return store.get("controls", "controls") ?? initialControls;
}

export function createClock(store: Store, base: () => Date): Clock {
  const realMs = () => base().getTime();
  const frozenAtMs = () => controls(store).frozenAtMs;
  const now = () => frozenAtMs() ?? realMs() + controls(store).clockOffsetMs;
  const keep = (frozen: boolean, ms: number) =>
    store.change((changes) => {
      const clockOffsetMs = ms - realMs();
      changes.put("controls", { ...controls(store), clockOffsetMs, frozenAtMs: frozen ? ms : null });
    });
  return {
    now,
    nowSeconds: () => Math.floor(now() / 1000),
    set: (ms) => keep(frozenAtMs() !== null, ms),
    freeze: () => keep(true, now()),
    unfreeze: () => keep(false, now()),
    isFrozen: () => frozenAtMs() !== null,
    release: () => keep(false, realMs()),
    offsetMs: () => now() - realMs(),
  };
}
