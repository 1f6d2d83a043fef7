import type { CreatedFilter, List, PageParams } from "../list";
import { everyItem, listOf } from "../list";
import { objectPath } from "../path";
import type { ReadOptions, Send } from "../transport";
import { PaymentIntent } from "./payment-intent";

const PATH = "/v1/payment_intents";
const PaymentIntents = listOf(PaymentIntent);

/** Filters of documented: List all PaymentIntents. */
export interface ListPaymentIntentsParams extends PageParams {
  readonly created?: CreatedFilter;
}

export function paymentIntents(send: Send) {
  const list = (params: ListPaymentIntentsParams = {}, options: ReadOptions = {}): Promise<List<PaymentIntent>> =>
    send({ ...options, method: "GET", path: PATH, query: params, answer: PaymentIntents });

  return {
    /** One intent as it is now: the word on whether money moved. Documented: Retrieve a PaymentIntent. */
    retrieve: async (id: string, options: ReadOptions = {}): Promise<PaymentIntent> =>
      send({ ...options, method: "GET", path: objectPath(PATH, id), answer: PaymentIntent }),

    /** One page, filtered. Documented: List all PaymentIntents. */
    list,

    /** Every intent that matches, page after page. */
    listAll: (params: Omit<ListPaymentIntentsParams, "ending_before"> = {}, options: ReadOptions = {}) =>
      everyItem((cursor) => list({ ...params, ...cursor }, options), params.starting_after),
  };
}
