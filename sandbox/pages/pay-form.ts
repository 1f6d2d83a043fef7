import { isExpired, passesLuhn, type TypedCard } from "../lifecycle/cards.ts";
import type { Address, Collected, SessionRecord } from "../store/records.ts";
import type { Problems, Values } from "./form-fields.ts";

/** What the shopper pays with; the card of a card. */
export interface PaidWith {
  readonly type: string;
  readonly card: TypedCard | null;
}

export type FormResult =
  | { readonly ok: true; readonly collected: Collected; readonly paid: PaidWith | null }
  | { readonly ok: false; readonly problems: Problems };

type Complain = (field: string, sentence: string) => void;

/** Reads the submitted form. Which fields there are depends on the session; a total of 0 needs no card. */
export function readPayForm(session: SessionRecord, values: Values, nowMs: number): FormResult {
  const problems: Record<string, string> = {};
  const complain: Complain = (field, sentence) => {
    problems[field] ??= sentence;
  };
  const email = values.email ?? "";
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) complain("email", "Enter an e-mail address, like name@example.com.");
  const name = filled(values, "name", complain, "Enter your full name.");
  const phone = session.collectsPhone ? phoneOf(values, complain) : null;
  const shipping = session.shippingCountries
    ? addressOf(values, "shipping", session.shippingCountries, complain)
    : null;
  const billing = billingOf(session, values, shipping, complain);
  const paid = session.amountTotal === 0 ? null : paidWith(session, values, nowMs, complain);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const collected: Collected = {
    email,
    name,
    phone,
    billingAddress: billing,
    shipping: shipping && { name, phone, address: shipping },
  };
  return { ok: true, collected, paid };
}

function filled(values: Values, field: string, complain: Complain, sentence: string): string {
  const value = (values[field] ?? "").trim();
  if (value === "") complain(field, sentence);
  return value;
}

function phoneOf(values: Values, complain: Complain): string {
  const phone = (values.phone ?? "").trim();
  if (!/^\+?[\d\s().-]{6,24}$/.test(phone)) complain("phone", "Enter a phone number, like +44 20 7946 0018.");
  return phone;
}

function billingOf(session: SessionRecord, values: Values, shipping: Address | null, complain: Complain) {
  if (session.billingAddressCollection !== "required") return null;
  if (shipping && values.billing_same === "on") return shipping;
  return addressOf(values, "billing", null, complain);
}

const withoutPostalCodes = new Set(
  "AE AG AO AW BF BI BJ BO BS BW BZ CF CG CI CK CM DJ DM ER FJ GA GD GH GM GQ GY HK JM KI KM KP LC ML MO MR MW NR NU QA RW SB SC SL SR ST TG TK TL TO TV UG VU YE ZW".split(
    " ",
  ),
);

function addressOf(values: Values, kind: string, allowed: readonly string[] | null, complain: Complain): Address {
  const country = filled(values, `${kind}_country`, complain, "Choose a country or region.");
  if (country && allowed && !allowed.includes(country))
    complain(`${kind}_country`, "Choose one of the countries listed.");
  const postalCode = (values[`${kind}_postal_code`] ?? "").trim();
  if (!postalCode && !withoutPostalCodes.has(country)) complain(`${kind}_postal_code`, "Enter a postal code.");
  return {
    line1: filled(values, `${kind}_line1`, complain, "Enter the first line of the address."),
    line2: (values[`${kind}_line2`] ?? "").trim() || null,
    city: filled(values, `${kind}_city`, complain, "Enter a town or city."),
    state: (values[`${kind}_state`] ?? "").trim() || null,
    postal_code: postalCode || null,
    country,
  };
}

/** The method chosen among those the session offers; a card where it takes cards and nothing was chosen. */
export function chosenMethod({ paymentMethodTypes: types }: SessionRecord, values: Values): string {
  const chosen = types.find((type) => type === values.payment_method);
  return chosen ?? types.find((type) => type === "card") ?? types[0] ?? "card";
}

function paidWith(session: SessionRecord, values: Values, nowMs: number, complain: Complain): PaidWith {
  const type = chosenMethod(session, values);
  return { type, card: type === "card" ? cardOf(values, nowMs, complain) : null };
}

function cardOf(values: Values, nowMs: number, complain: Complain): TypedCard {
  const number = (values.card_number ?? "").replace(/[\s-]/g, "");
  if (number === "") complain("card_number", "Enter the card number.");
  else if (!/^\d{12,19}$/.test(number) || !passesLuhn(number)) complain("card_number", "Check the card number.");
  const { expMonth, expYear } = expiryOf(values.card_expiry ?? "", nowMs, complain);
  if (!/^\d{3,4}$/.test((values.card_cvc ?? "").trim())) complain("card_cvc", "Enter the 3 or 4 digits.");
  return { number, expMonth, expYear };
}

function expiryOf(typed: string, nowMs: number, complain: Complain) {
  const match = /^\s*(0?[1-9]|1[0-2])\s*\/?\s*(?:20)?(\d{2})\s*$/.exec(typed);
  if (!match) {
    complain("card_expiry", "Enter month and year, like 04 / 30.");
    return { expMonth: 0, expYear: 0 };
  }
  const expMonth = Number(match[1]);
  const expYear = 2000 + Number(match[2]);
  if (isExpired(expMonth, expYear, nowMs)) complain("card_expiry", "This date is in the past.");
  return { expMonth, expYear };
}
