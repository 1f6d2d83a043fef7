import type { PictureView } from "@/lib/catalog/types";
import type { Money } from "@/lib/money/money";
import type { Market } from "@/lib/markets/markets";

/** What the shopper is told; several internal states may read alike. */
export type OrderStage = "paid" | "waiting" | "unpaid" | "failed" | "expired" | "cancelled" | "refunded" | "review";

export type OrderLineView = {
  name: string;
  finish: string;
  slug: string;
  picture: PictureView | null;
  quantity: number;
  unit: Money;
  total: Money;
};

export type ShippingAddress = {
  line1: string | null;
  line2: string | null;
  city: string | null;
  state: string | null;
  postalCode: string | null;
  country: string | null;
};

export type OrderView = {
  token: string;
  /** What a person quotes, such as WF-1042. */
  number: string;
  stage: OrderStage;
  market: Market;
  placedAt: Date;
  paidAt: Date | null;
  lines: OrderLineView[];
  subtotal: Money;
  shipping: Money;
  total: Money;
  email: string | null;
  name: string | null;
  phone: string | null;
  shippingAddress: ShippingAddress | null;
  /** Why the bank said no, when it did; a code with a sentence in messages under order.declines. */
  decline: string | null;
  /** The open pay page, while the order can still be paid. */
  payUrl: string | null;
  /** Whether an account may still take this order. */
  claimable: boolean;
};

export type OrderSummary = Pick<OrderView, "token" | "number" | "stage" | "placedAt" | "total"> & {
  pieces: number;
  picture: PictureView | null;
};
