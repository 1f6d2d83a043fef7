import type { LedgerAccount } from "@/generated/prisma/enums";

/** What a transaction adds to each account, in minor units; debits are positive. They sum to zero. */
export type Entries = Partial<Record<LedgerAccount, number>>;

export type Sold = {
  subtotalMinor: number;
  discountMinor: number;
  shippingMinor: number;
  shippingTaxMinor: number;
  taxMinor: number;
  totalMinor: number;
};

/** The shopper owes the total, of which the tax is the state's. Prices hold tax, so goods and shipping are booked without it. */
export function sale({
  subtotalMinor,
  discountMinor,
  shippingMinor,
  shippingTaxMinor,
  taxMinor,
  totalMinor,
}: Sold): Entries {
  return {
    receivable: totalMinor,
    discount: discountMinor,
    goods: -(subtotalMinor - (taxMinor - shippingTaxMinor)),
    shipping: -(shippingMinor - shippingTaxMinor),
    tax: -taxMinor,
  };
}

/** The money is at WooshPay, and the shopper owes it no more. */
export function capture(amountMinor: number): Entries {
  return { wooshpay: amountMinor, receivable: -amountMinor };
}

export type GivenBack = { amountMinor: number; shippingMinor: number; shippingTaxMinor: number; taxMinor: number };

/** Money back for what was sold: the sale shrinks by it, tax included. */
export function refund({ amountMinor, shippingMinor, shippingTaxMinor, taxMinor }: GivenBack): Entries {
  return {
    wooshpay: -amountMinor,
    goods: amountMinor - shippingMinor - (taxMinor - shippingTaxMinor),
    shipping: shippingMinor - shippingTaxMinor,
    tax: taxMinor,
  };
}

/** Money back that never bought anything: it was not ours to book as a sale. */
export function refundUnsold(amountMinor: number): Entries {
  return { wooshpay: -amountMinor, receivable: amountMinor };
}

/** The shopper's bank has taken the money back, until the dispute is decided. */
export function dispute(amountMinor: number): Entries {
  return { wooshpay: -amountMinor, disputes: amountMinor };
}

export function fee(amountMinor: number): Entries {
  return { wooshpay: -amountMinor, fees: amountMinor };
}

/** Undoes a transaction by one of its own: nothing in the ledger is ever changed. */
export function reversed(entries: Entries): Entries {
  return Object.fromEntries(Object.entries(entries).map(([account, minor]) => [account, -minor]));
}
