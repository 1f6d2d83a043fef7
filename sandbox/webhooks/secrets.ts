import type { EndpointRecord } from "../store/records.ts";
import { randomText, type World } from "../world.ts";

/** `whsec_` and 32 letters and digits (field). */
export function newSecret(random: () => number): string {
  return `whsec_${randomText(random, 32)}`;
}

/** All secrets that sign now, the newest first: for a while after a rotation also the one before (assumed). */
export function signingSecrets({ secret, previousSecret }: EndpointRecord, nowSeconds: number): string[] {
  return previousSecret && nowSeconds < previousSecret.until ? [secret, previousSecret.secret] : [secret];
}

/** Gives the endpoint a new secret; the old one signs beside it for `overlapSeconds` (assumed: WooshPay documents no rotation). */
export function rotateSecret(world: World, endpoint: EndpointRecord, overlapSeconds: number): EndpointRecord {
  const until = world.clock.nowSeconds() + overlapSeconds;
  const previousSecret = { secret: endpoint.secret, until };
  const rotated = { ...endpoint, secret: newSecret(world.random), previousSecret };
  world.store.change((changes) => changes.put("endpoint", rotated));
  return rotated;
}
