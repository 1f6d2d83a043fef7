import { z } from "zod";
import { passesLuhn, type TypedCard } from "../lifecycle/cards.ts";
import { methodTypes, type MethodData } from "../lifecycle/methods.ts";
import type { Address, BillingDetails, Recipient } from "../store/records.ts";
import { anyObject, filledText, text, textMetadata, whole } from "./fields.ts";

const AddressRequest = z.object({
  line1: text.optional(),
  line2: text.optional(),
  city: text.optional(),
  state: text.optional(),
  postal_code: text.optional(),
  country: text.optional(),
});

/** Documented: name, phone and address of where something goes. */
export const RecipientRequest = z.object({
  name: text.optional(),
  phone: text.optional(),
  address: AddressRequest.optional(),
});

export const BillingRequest = RecipientRequest.extend({ email: text.optional() });

const expiry = {
  exp_month: whole({ min: 1, max: 12 }),
  exp_year: whole({ min: 0, max: 2099 }).transform((year) => (year < 100 ? 2000 + year : year)),
};

/** Documented: a card as it is sent; its number is read here and goes no further than the bank's word. */
const CardRequest = z.object({
  number: z
    .string()
    .transform((number) => number.replace(/[\s-]/g, ""))
    .refine((number) => /^\d{12,19}$/.test(number) && passesLuhn(number), "must be a card number"),
  ...expiry,
  cvc: z
    .string()
    .regex(/^\d{3,4}$/, "must have 3 or 4 digits")
    .optional(),
  name: text.optional(),
});

/** Body of `POST /v1/payment_methods` and `payment_method_data` of an intent (documented). A card needs its `card`. */
export const MethodRequest = z
  .looseObject({
    type: z.enum(methodTypes, "must be a payment method that WooshPay knows"),
    card: CardRequest.optional(),
    billing_details: BillingRequest.optional(),
    metadata: textMetadata.optional(),
    mobile_money: z.object({ phone_number: filledText, provider_code: filledText }).optional(),
  })
  .refine(({ type, card }) => type !== "card" || card !== undefined, { path: ["card"] });
export type MethodRequest = z.infer<typeof MethodRequest>;

/** The members of an update (assumed: those that a bank may learn later). */
export const MethodUpdate = z.object({
  billing_details: BillingRequest.optional(),
  metadata: textMetadata.optional(),
  card: z.object({ exp_month: expiry.exp_month.optional(), exp_year: expiry.exp_year.optional() }).optional(),
});

/** Documented: `card` with its known members, other methods with whatever they bring. */
export const MethodOptions = z
  .object({
    card: z
      .looseObject({
        request_three_d_secure: z.enum(["any", "auto"]).optional(),
        setup_future_usage: z.enum(["on_session", "off_session"]).optional(),
        capture_method: z.enum(["automatic", "manual"]).optional(),
        tax_id: text.optional(),
      })
      .optional(),
  })
  .catchall(anyObject);

export function methodData({ type, card, billing_details: billing, metadata }: MethodRequest): MethodData {
  const typed: TypedCard | null = card
    ? { number: card.number, expMonth: card.exp_month, expYear: card.exp_year }
    : null;
  return {
    type,
    card: type === "card" ? typed : null,
    billingDetails: withBilling(nobody, billing),
    ...(metadata ? { metadata } : {}),
  };
}

const nobody: BillingDetails = { address: null, email: null, name: null, phone: null };

/** What is known of the payer, with what a request says about it; each member replaces the one before. */
export function withBilling(known: BillingDetails, given?: z.infer<typeof BillingRequest>): BillingDetails {
  return {
    address: given?.address ? addressOf(given.address) : known.address,
    email: given?.email ?? known.email,
    name: given?.name ?? known.name,
    phone: given?.phone ?? known.phone,
  };
}

export function recipientOf({ name, phone, address }: z.infer<typeof RecipientRequest>): Recipient {
  return { name: name ?? null, phone: phone ?? null, address: address ? addressOf(address) : null };
}

export function addressOf(given: z.infer<typeof AddressRequest>): Address {
  return {
    line1: given.line1 ?? null,
    line2: given.line2 ?? null,
    city: given.city ?? null,
    state: given.state ?? null,
    postal_code: given.postal_code ?? null,
    country: given.country ?? null,
  };
}
