const names: Readonly<Record<string, string>> = {
  alipay_hk: "AlipayHK",
  alipayplus: "Alipay+",
  applepay: "Apple Pay",
  bpi: "BPI",
  dana: "DANA",
  eps: "EPS",
  fpx: "FPX",
  gcash: "GCash",
  googlepay: "Google Pay",
  grabpay: "GrabPay",
  ideal: "iDEAL",
  kakaopay: "KakaoPay",
  mcash: "MCash",
  ovo: "OVO",
  p24: "Przelewy24",
  paynow: "PayNow",
  promptpay: "PromptPay",
  qris: "QRIS",
  sepa_debit: "SEPA debit",
  shopeepay: "ShopeePay",
  touchngo: "Touch 'n Go",
  truemoney: "TrueMoney",
  unionpay: "UnionPay",
  upi: "UPI",
  wechat_pay: "WeChat Pay",
};

/** What shoppers call a payment method; a type that is not listed is written as words. */
export function methodName(type: string): string {
  const words = type.replaceAll("_", " ");
  return names[type] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
