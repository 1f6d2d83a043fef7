import type { Store } from "./store/store.ts";
import type { ControlsRecord } from "./store/records.ts";

export interface Clock {
  /** Milliseconds since the epoch by the sandbox's clock: the real one plus what the control calls have moved it by. */
  now(): number;
  nowSeconds(): number;
  /** Moves the clock so that it reads `ms` at this instant and runs on from there; a restart keeps it. */
  set(ms: number): void;
  /** Back to real time. */
  release(): void;
  offsetMs(): number;
}

const initialControls: ControlsRecord = { id: "controls", clockOffsetMs: 0, dropDeliveries: 0, nextPayments: [] };

export function controls(store: Store): ControlsRecord {
  return store.get("controls", "controls") ?? initialControls;
}

export function createClock(store: Store, base: () => Date): Clock {
  const realMs = () => base().getTime();
  const move = (clockOffsetMs: number) =>
    store.change((changes) => changes.put("controls", { ...controls(store), clockOffsetMs }));
  const now = () => realMs() + controls(store).clockOffsetMs;
  return {
    now,
    nowSeconds: () => Math.floor(now() / 1000),
    set: (ms) => move(ms - realMs()),
    release: () => move(0),
    offsetMs: () => controls(store).clockOffsetMs,
  };
}
