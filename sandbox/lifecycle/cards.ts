import { createHash } from "node:crypto";

/** Why a bank says no. Code, sentence and reason are the sandbox's own: WooshPay's page of codes is not public (assumed). */
export const declineReasons = {
  card_declined: { code: "card_declined", sentence: "Your bank declined this card." },
  insufficient_funds: { code: "card_declined", sentence: "There is not enough money on this card." },
  expired_card: { code: "expired_card", sentence: "This card has expired." },
  incorrect_cvc: { code: "incorrect_cvc", sentence: "The security code of this card is not right." },
  authentication_failed: {
    code: "payment_intent_authentication_failure",
    sentence: "Your bank could not confirm that this is you.",
  },
  discount_used_up: {
    code: "discount_used_up",
    sentence: "The discount of this order was used up by others in the meantime.",
  },
  processing_error: { code: "processing_error", sentence: "The bank could not process the card just now." },
  not_a_test_card: {
    code: "card_declined",
    sentence: "This is not a test card, and the sandbox takes no others. Please never type a real card number here.",
  },
} as const;
export type DeclineReason = keyof typeof declineReasons;

export type CardOutcome =
  | { readonly kind: "succeeded" }
  | { readonly kind: "challenged" }
  | { readonly kind: "processing" }
  | { readonly kind: "declined"; readonly reason: DeclineReason };

export interface TestCard {
  readonly number: string;
  readonly brand: string;
  readonly does: string;
  readonly outcome: CardOutcome;
  /** Seen in WooshPay's own samples; all others are the sandbox's convention. */
  readonly documented: boolean;
}

const succeeded = { kind: "succeeded" } as const;
const challenged = { kind: "challenged" } as const;
const declined = (reason: DeclineReason): CardOutcome => ({ kind: "declined", reason });

export const testCards: readonly TestCard[] = [
  { number: "4111111111111111", brand: "visa", does: "Pays", outcome: succeeded, documented: true },
  { number: "4242424242424242", brand: "visa", does: "Pays", outcome: succeeded, documented: false },
  { number: "5555555555554444", brand: "mastercard", does: "Pays", outcome: succeeded, documented: false },
  {
    number: "4000000000000002",
    brand: "visa",
    does: "Is declined",
    outcome: declined("card_declined"),
    documented: false,
  },
  {
    number: "4000000000009995",
    brand: "visa",
    does: "Has too little money",
    outcome: declined("insufficient_funds"),
    documented: false,
  },
  {
    number: "4000000000000069",
    brand: "visa",
    does: "Has expired at the bank",
    outcome: declined("expired_card"),
    documented: false,
  },
  {
    number: "4000000000000127",
    brand: "visa",
    does: "Has another CVC",
    outcome: declined("incorrect_cvc"),
    documented: false,
  },
  {
    number: "4000000000000119",
    brand: "visa",
    does: "Meets an error at the bank",
    outcome: declined("processing_error"),
    documented: false,
  },
  {
    number: "4000000000003220",
    brand: "visa",
    does: "Asks for 3-D Secure, then pays",
    outcome: challenged,
    documented: false,
  },
  {
    number: "4000000000000077",
    brand: "visa",
    does: "Keeps the bank thinking for two minutes, unless settled by the control call",
    outcome: { kind: "processing" },
    documented: false,
  },
];

/** In groups of four, as on the card. */
export function spaced(cardNumber: string): string {
  return cardNumber.replace(/(.{4})(?=.)/g, "$1 ");
}

/** All that is kept of a card. The number itself never reaches the store, the journal, a log or a page. */
export interface KeptCard {
  readonly brand: string;
  readonly last4: string;
  readonly expMonth: number;
  readonly expYear: number;
  /** The same for the same number; null for all but test cards, whose number could be found again from it. */
  readonly fingerprint: string | null;
}

/** A card as it was typed or sent. */
export interface TypedCard {
  readonly number: string;
  readonly expMonth: number;
  readonly expYear: number;
}

/** What the bank will say to this card: by its number, and no once its last month is over. */
export function outcomeOf({ number, expMonth, expYear }: TypedCard, nowMs: number): CardOutcome {
  if (isExpired(expMonth, expYear, nowMs)) return declined("expired_card");
  return testCards.find((card) => card.number === number)?.outcome ?? declined("not_a_test_card");
}

export function keptOf({ number, expMonth, expYear }: TypedCard): KeptCard {
  const testCard = testCards.find((card) => card.number === number);
  const fingerprint = testCard ? createHash("sha256").update(number).digest("hex").slice(0, 16) : null;
  return { brand: testCard?.brand ?? "unknown", last4: number.slice(-4), expMonth, expYear, fingerprint };
}

/** A card is good to the last day of its month. */
export function isExpired(expMonth: number, expYear: number, nowMs: number): boolean {
  return Date.UTC(expYear, expMonth, 1) <= nowMs;
}

/** Whether the last digit is the check digit of the others (Luhn). */
export function passesLuhn(cardNumber: string): boolean {
  let sum = 0;
  for (let place = 0; place < cardNumber.length; place += 1) {
    const value = Number(cardNumber[cardNumber.length - 1 - place]) * (place % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
