import type { PictureView } from "@/lib/catalog/types";
import type { Money } from "@/lib/money/money";
import type { Reduction } from "@/lib/prices/reduction";
import type { CodeProblem } from "@/lib/promotions/offer";

/** What stands in the way of selling a line as it is. */
export type LineProblem = "sold_out" | "too_few" | "not_sold_here";

export type CartLineView = {
  variantId: string;
  slug: string;
  name: string;
  finish: string;
  picture: PictureView;
  quantity: number;
  unit: Money;
  reduction: Reduction | null;
  total: Money;
  /** Pieces that could be bought now, at most the limit per line. */
  available: number;
  problem: LineProblem | null;
};

export type CartView = {
  version: number;
  /** Pieces, not lines. */
  count: number;
  lines: CartLineView[];
  subtotal: Money;
  discount: Money;
  shipping: Money;
  /** Included in the total. */
  tax: Money;
  total: Money;
  /** From this subtotal on, delivery is free. */
  freeShippingFrom: Money;
  /** The code in the cart, and why it gives nothing where it gives nothing. */
  code: { code: string; problem: CodeProblem | null } | null;
  /** Set when the cart as a whole cannot be paid. */
  problem: "over_limit" | "under_minimum" | null;
  payable: boolean;
};

/** Codes of everything that can be said to a shopper about the cart; sentences in messages/*.json under cart.notices. */
export const cartNotices = [
  "added",
  "updated",
  "removed",
  "sold_out",
  "too_few",
  "line_limit",
  "cart_full",
  "unknown_product",
  "not_made",
  "bad_quantity",
  "unavailable",
  "cancelled",
  "cart_empty",
  "cart_changed",
  "price_changed",
  "payment_paused",
  "payment_refused",
  "over_limit",
  "under_minimum",
  "code_added",
  "code_removed",
  "code_unknown",
  "code_expired",
  "code_used_up",
  "code_not_here",
  "code_too_many",
  "contact_incomplete",
  "busy",
] as const;

/** Those that tell of what went well; all others tell of what did not happen, and why. */
export const goodNotices = ["added", "updated", "removed", "cancelled", "code_added", "code_removed"] as const;

export type CartNotice = (typeof cartNotices)[number];
