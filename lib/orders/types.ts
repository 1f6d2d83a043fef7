import type { PictureView } from "@/lib/catalog/types";
import type { Money } from "@/lib/money/money";
import type { Market } from "@/lib/markets/markets";
import type { OrderStage } from "./stage";

export type { OrderStage };

export type OrderLineView = {
  id: string;
  name: string;
  finish: string;
  slug: string;
  picture: PictureView | null;
  quantity: number;
  unit: Money;
  discount: Money;
  /** Tax that the line's total holds. */
  tax: Money;
  total: Money;
  /** Pieces of which the shopper may still withdraw. */
  withdrawable: number;
};

export type ShippingAddress = {
  line1: string | null;
  line2: string | null;
  city: string | null;
  state: string | null;
  postalCode: string | null;
  country: string | null;
};

/** So many pieces of a line: in a parcel, or in a declaration. */
export type PiecesView = { lineId: string; name: string; finish: string; quantity: number };

export type ShipmentView = {
  id: string;
  number: number;
  carrier: string | null;
  tracking: string | null;
  at: Date;
  deliveredAt: Date | null;
  pieces: PiecesView[];
};

export type RefundView = {
  amount: Money;
  /** What has been asked for is under way until the bank has it; one that failed is looked at by a person. */
  state: "under_way" | "done" | "failed";
  at: Date;
  pieces: PiecesView[];
};

export type WithdrawalView = { name: string; email: string; at: Date; pieces: PiecesView[] };

export type OrderView = {
  token: string;
  /** What a person quotes, such as WF-1042. */
  number: string;
  stage: OrderStage;
  market: Market;
  placedAt: Date;
  paidAt: Date | null;
  /** Until when money that is only reserved can be taken. */
  capturableUntil: Date | null;
  lines: OrderLineView[];
  subtotal: Money;
  discount: Money;
  shipping: Money;
  /** Tax that the total holds, delivery's included. */
  tax: Money;
  /** The rate of that tax, such as 0.2; null for orders of before rates were kept. */
  taxRate: number | null;
  total: Money;
  /** What has come, what of it has gone back for certain, and what is left. */
  captured: Money;
  refunded: Money;
  left: Money;
  shipments: ShipmentView[];
  refunds: RefundView[];
  withdrawals: WithdrawalView[];
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
  /** The number of its receipt, once it is paid. */
  invoice: string | null;
  canCancel: boolean;
  canWithdraw: boolean;
};

export type OrderSummary = Pick<OrderView, "token" | "number" | "stage" | "placedAt" | "total" | "refunded"> & {
  pieces: number;
  picture: PictureView | null;
};
