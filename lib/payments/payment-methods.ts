import type { Market } from "@/lib/markets/markets";
import type { Currency } from "@/lib/money/currencies";
import type { Money } from "@/lib/money/money";

type Method = Readonly<{
  /** Currencies that WooshPay takes by it and the shop sells in; left out: all. */
  currencies?: readonly Currency[];
  /** Where its shoppers live; left out: everywhere. */
  countries?: readonly string[];
  /** What one payment may be, in minor units. */
  least?: number;
  most?: number;
  /** Whether money can be reserved by it and taken later (assumed). */
  reserves?: true;
}>;

/**
 * What a shopper may be offered on the pay page, best known first where they live. Names are documented, but `applepay`
 * and `googlepay` (field). Currencies and amounts are documented for Alipay, UnionPay, PayNow, PIX and SEPA (UnionPay's
 * most is 2,500 ringgit there); the others are what the schemes themselves take, which WooshPay is assumed to follow.
 */
const methods = {
  alipay: { currencies: ["CNY"], countries: ["CN"] },
  wechat_pay: { currencies: ["CNY"], countries: ["CN"] },
  unionpay: { currencies: ["CNY"], countries: ["CN"], most: 350_000 },
  pix: { currencies: ["BRL"], countries: ["BR"], least: 300, most: 1_467_700 },
  card: { reserves: true },
  paynow: { currencies: ["SGD"], countries: ["SG"], least: 100, most: 500_000 },
  grabpay: { currencies: ["SGD"], countries: ["SG"] },
  boleto: { currencies: ["BRL"], countries: ["BR"] },
  ideal: { currencies: ["EUR"], countries: ["NL"] },
  bancontact: { currencies: ["EUR"], countries: ["BE"] },
  eps: { currencies: ["EUR"], countries: ["AT"] },
  sepa_debit: { currencies: ["EUR"], countries: ["AT", "BE", "DE", "ES", "FR", "NL"], most: 100_000 },
  klarna: { currencies: ["EUR", "GBP", "USD"], countries: ["AT", "BE", "DE", "ES", "FR", "GB", "NL", "US"] },
  applepay: { reserves: true },
  googlepay: {
    countries: ["AT", "BE", "BR", "DE", "ES", "FR", "GB", "JP", "KW", "NL", "SG", "US"],
    reserves: true,
  },
} as const satisfies Record<string, Method>;

export type PaymentMethod = keyof typeof methods;

const inOrder = Object.entries(methods) as [PaymentMethod, Method][];

/** Cards are taken everywhere; every other method can be switched off (`WOOSHPAY_METHODS_OFF`). */
export const optionalMethods = inOrder.map(([name]) => name).filter((name) => name !== "card");

type Wish = Readonly<{
  total: Money;
  market: Pick<Market, "deliversTo">;
  capture: "automatic" | "manual";
  off: readonly string[];
}>;

/** The methods for an order: of its currency and size, of the countries it may go to, that can do what is asked of them. */
export function paymentMethodsFor({ total, market, capture, off }: Wish): PaymentMethod[] {
  const fits = ({ currencies, countries, least = 0, most = Infinity, reserves }: Method) =>
    (!currencies || currencies.includes(total.currency)) &&
    (!countries || market.deliversTo.some((country) => countries.includes(country))) &&
    total.minor >= least &&
    total.minor <= most &&
    (capture === "automatic" || reserves === true);
  return inOrder.filter(([name, method]) => !off.includes(name) && fits(method)).map(([name]) => name);
}
