import type { FaultTarget } from "../store/fault-records.ts";
import type { World } from "../world.ts";
import { seenOnce } from "./match.ts";

/**
 * The effect of the first fault, oldest first, that `effectOn` finds and that strikes this time; null when all goes well.
 * Each fault asked is counted as seen, in the journal too: a restart goes on in the middle of the same sequence.
 */
export function strike<E>({ store }: World, effectOn: (target: FaultTarget) => E | null): E | null {
  for (const fault of store.table("fault").values()) {
    const effect = effectOn(fault.target);
    if (effect === null) continue;
    const after = seenOnce(fault);
    store.change((changes) => changes.put("fault", after.fault));
    if (after.strikes) return effect;
  }
  return null;
}
