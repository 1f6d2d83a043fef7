import type { DeliveryRecord } from "../store/records.ts";
import { dialects } from "../wire/dialect.ts";
import { badRequest } from "../wire/errors.ts";
import type { World } from "../world.ts";
import { signingSecrets } from "./secrets.ts";
import { send } from "./send.ts";
import { sign } from "./signature.ts";

/**
 * Sends a delivery once more, at once, whatever became of it: the same body, signed anew so that it holds after a
 * rotation. A 2xx makes it delivered; a failure changes neither its state nor its schedule. No fault strikes it.
 * @throws ApiError 400 when the endpoint is gone or disabled
 */
export async function resend(world: World, { id }: DeliveryRecord): Promise<DeliveryRecord> {
  const before = deliveryOf(world, id);
  const endpoint = world.store.get("endpoint", before.endpointId);
  if (!endpoint?.enabled) {
    const state = endpoint ? "disabled" : "deleted";
    throw badRequest(`The endpoint of this delivery is ${state}.`, "endpoint_not_enabled");
  }
  const time = dialects[world.dialect].signatureTime(world.clock.now());
  const signature = sign(signingSecrets(endpoint, world.clock.nowSeconds()), time, before.body);
  const never = new AbortController().signal;
  const attempt = await send(world, before, { kind: "resent", body: before.body, signature }, never);
  const delivery = deliveryOf(world, id);
  const tried = { ...delivery, attempts: [...delivery.attempts, attempt] };
  const after: DeliveryRecord = attempt.error === null ? { ...tried, state: "delivered", dueAtMs: null } : tried;
  world.store.change((changes) => changes.put("delivery", after));
  return after;
}

function deliveryOf({ store }: World, id: string): DeliveryRecord {
  const delivery = store.get("delivery", id);
  if (!delivery) throw badRequest("The sandbox was reset meanwhile.", "delivery_gone");
  return delivery;
}

/** Sends once more what failed for good or was dropped, oldest first, where the endpoint is enabled (again). */
export async function resendFailed(world: World, endpointId: string | null): Promise<DeliveryRecord[]> {
  const sent: DeliveryRecord[] = [];
  for (const delivery of world.store.table("delivery").values()) {
    const isLost = delivery.state === "failed" || delivery.state === "dropped";
    const isWanted = endpointId === null || delivery.endpointId === endpointId;
    const isEnabled = world.store.get("endpoint", delivery.endpointId)?.enabled;
    if (isLost && isWanted && isEnabled) sent.push(await resend(world, delivery));
  }
  return sent;
}
