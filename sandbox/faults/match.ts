import type { FaultRecord } from "../store/fault-records.ts";

/** Whether `pattern`, in which `*` stands for any text, is the whole of `text`. */
export function matchesPattern(pattern: string, text: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(text);
}

/**
 * A number from 0 to 1 that depends on nothing but a seed and how many were drawn from it before (Mulberry32), so that a
 * fault with a probability strikes the same requests in every run, and after a restart goes on where it was.
 */
export function drawn(seed: number, before: number): number {
  let mixed = (seed + (before + 1) * 0x6d2b79f5) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** The fault after one more request that it matches, and whether it strikes this one. */
export function seenOnce(fault: FaultRecord): { readonly fault: FaultRecord; readonly strikes: boolean } {
  const isLeft = fault.times === null || fault.hits < fault.times;
  const strikes = isLeft && (fault.probability === null || drawn(fault.seed, fault.seen) < fault.probability);
  return { fault: { ...fault, seen: fault.seen + 1, hits: fault.hits + (strikes ? 1 : 0) }, strikes };
}
