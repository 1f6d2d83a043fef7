/** What an action on an order has to say, as a code in its page's address; sentences are in messages under order.notices. */
export const orderNotices = [
  "cancelled",
  "withdrawn",
  "reviewed",
  "shipped_already",
  "not_cancellable",
  "refund_under_way",
  "not_withdrawable",
  "unavailable",
] as const;
export type OrderNotice = (typeof orderNotices)[number];
