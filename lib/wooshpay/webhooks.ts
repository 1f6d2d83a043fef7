import { z } from "zod";
import { refuseSignature } from "./webhook-signature";
import type { SignatureRefusal, Tolerance } from "./webhook-signature";
import { descriptive, EpochSeconds, Id, Metadata, orNull, reading, Reference } from "./wire";

/**
 * What the event is about, as far as it takes to find it again. Deliveries are late, repeated and out of order:
 * read the object from the API before acting on it.
 */
const EventObject = reading({
  id: orNull(Id),
  /** "checkout.session", "payment_intent", "refund", ... */
  object: descriptive(z.string()),
  payment_intent: Reference.catch(null),
  client_reference_id: descriptive(z.string()),
  merchant_order_id: descriptive(z.string()),
  metadata: Metadata.catch({}),
});

/** Documented: Retrieve an event. `type` stays as sent, since types beyond the documented ones are to be acknowledged. */
export const WebhookEvent = reading({
  id: Id,
  type: z.string().min(1),
  /** Epoch seconds. */
  created: orNull(EpochSeconds),
  livemode: orNull(z.boolean()),
  api_version: descriptive(z.string()),
  data: reading({ object: EventObject }),
});
export type WebhookEvent = z.output<typeof WebhookEvent>;

export type WebhookRefusal = SignatureRefusal | "unreadable_event"; // well signed, but not an event in JSON

export type WebhookVerdict =
  { readonly ok: true; readonly event: WebhookEvent } | { readonly ok: false; readonly reason: WebhookRefusal };

/**
 * Verifies a delivery and reads its event.
 * @param rawBody the body exactly as received, before any parsing
 * @param header the request's headers, or the signature header's value
 * @param secrets every secret in use: several during a rotation
 * @param tolerance refuses by age; off by default, because retries of a lost delivery keep their first timestamp (field)
 */
export function verifyWebhook(
  rawBody: string | Uint8Array,
  header: Headers | string | null,
  secrets: readonly string[],
  tolerance?: Tolerance,
): WebhookVerdict {
  const refused = refuseSignature(rawBody, header, secrets, tolerance);
  if (refused) return { ok: false, reason: refused };
  try {
    const text = typeof rawBody === "string" ? rawBody : new TextDecoder().decode(rawBody);
    return { ok: true, event: WebhookEvent.parse(JSON.parse(text)) };
  } catch {
    return { ok: false, reason: "unreadable_event" };
  }
}
