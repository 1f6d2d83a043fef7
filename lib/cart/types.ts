import type { PictureView } from "@/lib/catalog/types";
import type { Money } from "@/lib/money/money";

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
  shipping: Money;
  total: Money;
  /** From this subtotal on, delivery is free. */
  freeShippingFrom: Money;
  /** Set when the cart as a whole cannot be paid: over the order limit, say. */
  problem: "over_limit" | null;
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
  "bad_quantity",
  "unavailable",
  "cancelled",
  "cart_empty",
  "cart_changed",
  "price_changed",
  "payment_paused",
  "payment_refused",
  "over_limit",
  "busy",
] as const;

export type CartNotice = (typeof cartNotices)[number];
