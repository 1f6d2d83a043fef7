import { z } from "zod";
import {
  CurrencyCode,
  descriptive,
  EpochSeconds,
  Id,
  Integer,
  Metadata,
  oneOf,
  orNull,
  reading,
  Reference,
  statusOf,
  unpacked,
} from "../wire";
import { BillingDetails, Shipping } from "./address";

/** Members are assumed: only the object's existence is documented. */
const LastPaymentError = reading({
  type: descriptive(z.string()),
  code: descriptive(z.string()),
  decline_code: descriptive(z.string()),
  message: descriptive(z.string()),
});

/** Documented: Retrieve a PaymentIntent and the samples of the guides. */
export const PaymentIntent = reading({
  /** `pi_` and digits. */
  id: Id,
  /** Minor units: what was asked for. */
  amount: Integer,
  /** Minor units: authorised and not yet captured. Null where the service left it out. */
  amount_capturable: orNull(Integer),
  /** Minor units: what was taken (field). Null where the service left it out. */
  amount_received: orNull(Integer),
  /** Upper case. */
  currency: CurrencyCode,
  status: statusOf([
    "requires_payment_method",
    "requires_confirmation",
    "requires_action",
    "requires_capture",
    "processing",
    "succeeded",
    "canceled",
  ]),
  capture_method: descriptive(oneOf(["automatic", "manual"])),
  /** Holds the session's `client_reference_id` (field). */
  merchant_order_id: orNull(z.string()),
  metadata: Metadata,
  livemode: orNull(z.boolean()),
  /** Epoch seconds. */
  created: orNull(EpochSeconds),
  /** Epoch seconds; when money that is held is released. */
  cancel_at: descriptive(EpochSeconds),
  /** Epoch seconds; assumed. */
  canceled_at: descriptive(EpochSeconds),

  billing_details: descriptive(BillingDetails),
  cancellation_reason: descriptive(z.string()),
  client_secret: descriptive(z.string()),
  customer: Reference.catch(null),
  description: descriptive(z.string()),
  /** The last attempt to take money; assumed. */
  latest_charge: Reference.catch(null),
  last_payment_error: descriptive(unpacked(LastPaymentError)),
  next_action: descriptive(unpacked(z.record(z.string(), z.unknown()))),
  merchant_user_id: descriptive(z.string()),
  payment_method: Reference.catch(null),
  payment_method_options: descriptive(unpacked(z.record(z.string(), z.unknown()))),
  payment_method_types: descriptive(unpacked(z.array(z.string()))),
  receipt_email: descriptive(z.string()),
  return_url: descriptive(z.string()),
  setup_future_usage: descriptive(oneOf(["on_session", "off_session"])),
  shipping: descriptive(Shipping),
});
export type PaymentIntent = z.output<typeof PaymentIntent>;

const filled = descriptive(z.string().min(1));
const Redirect = z.looseObject({ url: filled, qrcode: filled });

/**
 * Where to send the shopper of an intent that `requires_action`: to the bank's challenge or the wallet's page.
 * Documented: the member that `next_action.type` names holds `url`. Null where there is none.
 */
export function nextActionUrl({ next_action }: Pick<PaymentIntent, "next_action">): string | null {
  return redirectsOf(next_action).find(({ url }) => url !== null)?.url ?? null;
}

/**
 * What to show as a QR code, for a shopper who pays with a phone beside the screen. Field: some methods give `qrcode`
 * beside `url`. Null where there is none.
 */
export function nextActionQrCode({ next_action }: Pick<PaymentIntent, "next_action">): string | null {
  return redirectsOf(next_action).find(({ qrcode }) => qrcode !== null)?.qrcode ?? null;
}

function redirectsOf(nextAction: PaymentIntent["next_action"]) {
  return Object.values(nextAction ?? {}).flatMap((place) => Redirect.safeParse(place).data ?? []);
}
