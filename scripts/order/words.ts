import type { DeliverRefusal } from "@/lib/orders/deliver-order";
import type { PickRefusal } from "@/lib/orders/pick-lines";
import type { AcceptRefusal } from "@/lib/payments/accept-review";
import type { FeeRefusal } from "@/lib/payments/book-fee";
import type { CancelRefusal } from "@/lib/payments/cancel-order";
import type { CaptureRefusal } from "@/lib/payments/capture-order";
import type { DecideRefundRefusal } from "@/lib/payments/decide-refund";
import type { RefundReviewRefusal } from "@/lib/payments/refund-review";
import type { ShipRefusal } from "@/lib/payments/ship-order";
import type { WriteRefusal } from "@/lib/refunds/write-refund";

export type Refusal =
  | AcceptRefusal
  | CancelRefusal
  | CaptureRefusal
  | DecideRefundRefusal
  | DeliverRefusal
  | FeeRefusal
  | PickRefusal["code"]
  | RefundReviewRefusal
  | ShipRefusal
  | WriteRefusal
  | "no_such_order";

/** Why a command was refused, for whoever gave it. */
export const refusals: Record<Refusal, string> = {
  amount_invalid: "A fee lies between 1 and what was taken for the order.",
  booked_differently: "Another fee is booked by that statement already. The ledger is append-only.",
  cancelled: "The order was given up: nothing of it is served any more.",
  delivered_already: "It has arrived already.",
  does_not_fit: "WooshPay does not hold exactly the order's total in its currency. Give the money back instead.",
  money_not_certain: "WooshPay cannot say yet what became of the money. Try again when the bank has decided.",
  money_not_there: "WooshPay holds no money for this order.",
  more_than_captured: "That is more than is left of what was taken.",
  more_than_ordered: "That is more pieces than are left of that line.",
  moved_meanwhile: "The order was moved meanwhile. Look at it again.",
  no_unclear_refund: "None of its refunds is unclear.",
  no_such_order: "There is no such order.",
  not_cancellable: "An order in this state cannot be cancelled.",
  not_captured: "WooshPay did not let the promised money be taken.",
  not_paid: "It is not paid.",
  not_promised: "There is no promised money to take: the order is not authorised.",
  not_shipped: "Not everything of it was sent yet.",
  not_under_review: "It is not under review.",
  nothing_left: "Nothing is left of that line.",
  nothing_to_refund: "There is nothing left to give back.",
  nothing_to_ship: "There is nothing left to send.",
  other_currency: "The money is in another currency. Give it back at WooshPay, then run this again.",
  refund_under_way: "Another refund of this order is under way.",
  shipped_already: "Something of it was sent already. Refund it instead.",
  shipping_refunded: "The delivery was given back already.",
  stock_gone: "The stock or the code it was priced with is gone. Give the money back instead.",
  unknown_sku: "No line of the order has that SKU.",
};
