import { badRequest } from "../wire/errors.ts";

/**
 * Methods that pay in some currencies only. Documented: Alipay, Alipay+, UnionPay, PayNow and PIX, each on its own page;
 * the rest is what the schemes themselves take (assumed). A method that is not listed takes every currency.
 */
const currenciesOf: Readonly<Record<string, readonly string[]>> = {
  alipay: ["CNY", "GBP", "USD", "EUR", "HKD"],
  alipayplus: ["CNY", "HKD", "GBP", "IDR", "MYR", "PHP", "THB"],
  unionpay: ["MYR", "CNY"],
  paynow: ["SGD"],
  pix: ["BRL"],
  boleto: ["BRL"],
  upi: ["INR"],
  promptpay: ["THB"],
  qris: ["IDR"],
  bank_transfer_id: ["IDR"],
  fpx: ["MYR"],
  sepa_debit: ["EUR"],
  ideal: ["EUR"],
  bancontact: ["EUR"],
  eps: ["EUR"],
  giropay: ["EUR"],
  sofort: ["EUR"],
  p24: ["EUR", "PLN"],
};

function takesCurrency(methodType: string, currency: string): boolean {
  return currenciesOf[methodType]?.includes(currency.toUpperCase()) ?? true;
}

/**
 * Those of the offered methods that take a currency.
 * @throws ApiError 400 for one that was asked for by name and does not (assumed)
 */
export function methodsIn(
  currency: string,
  offered: readonly string[],
  requested: readonly string[] | undefined,
): readonly string[] {
  const wrong = requested?.findIndex((type) => !takesCurrency(type, currency)) ?? -1;
  if (requested && wrong >= 0) {
    const param = `payment_method_types[${wrong}]`;
    const reason = `\`${requested[wrong] ?? ""}\` does not take ${currency.toUpperCase()}`;
    throw badRequest(`Invalid ${param}: ${reason}.`, "payment_method_not_available", param);
  }
  return offered.filter((type) => takesCurrency(type, currency));
}
