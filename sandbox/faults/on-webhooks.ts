import type { DeliveryRecord } from "../store/records.ts";
import type { FaultTarget, Forgery, WebhookFault } from "../store/fault-records.ts";
import { sign } from "../webhooks/signature.ts";
import type { World } from "../world.ts";
import { matchesPattern } from "./match.ts";
import { strike } from "./strike.ts";

/** What is to go wrong with this attempt; a delivery that was put off once is not put off again. */
export function webhookFault(world: World, delivery: DeliveryRecord): WebhookFault | null {
  const effectOn = (target: FaultTarget): WebhookFault | null => {
    if (target.on !== "webhook" || !matchesPattern(target.event, delivery.eventType)) return null;
    if (target.endpoint !== null && target.endpoint !== delivery.endpointId) return null;
    const putsOff = target.effect.kind === "delay" || target.effect.kind === "reorder";
    return putsOff && delivery.wasPutOff ? null : target.effect;
  };
  return strike(world, effectOn);
}

export interface Sent {
  readonly body: string;
  readonly signature: string | null;
}

/** What a forger would send in place of a delivery: none of it may be believed. */
export function forged({ body, signature }: DeliveryRecord, forgery: Forgery): Sent {
  switch (forgery) {
    case "wrong_secret":
      return { body, signature: sign(["whsec_forged"], /^t=(\d+)/.exec(signature)?.[1] ?? "", body) };
    case "no_signature":
      return { body, signature: null };
    case "tampered_body":
      return { body: body.replace(/("livemode":)\w+/, "$1true"), signature };
  }
}
