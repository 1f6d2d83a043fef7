import type { List } from "../list";
import { listOf } from "../list";
import { operations } from "../operations";
import { objectPath } from "../path";
import type { ReadOptions, Send, WriteOptions } from "../transport";
import { PaymentIntent } from "./payment-intent";
import type {
  CancelPaymentIntentParams,
  CapturePaymentIntentParams,
  ConfirmPaymentIntentParams,
  CreatePaymentIntentParams,
  ListPaymentIntentsParams,
  SearchPaymentIntentsParams,
  UpdatePaymentIntentParams,
} from "./payment-intent-params";

const PATH = "/v1/payment_intents";
const PaymentIntents = listOf(PaymentIntent);

export function paymentIntents(send: Send) {
  const { get, post, pages } = operations(send);
  const { list, listAll } = pages<PaymentIntent, ListPaymentIntentsParams>(PATH, PaymentIntent);

  return {
    /**
     * Asks for money; with `confirm: true` takes it at once. Documented: Create a PaymentIntent.
     * A declined card is a CardDeclinedError (assumed). `requires_action` sends the shopper to `nextActionUrl(intent)`.
     */
    create: (params: CreatePaymentIntentParams, options: WriteOptions = {}): Promise<PaymentIntent> =>
      post(PATH, params, PaymentIntent, options),

    /** One intent as it is now: the word on whether money moved. Documented: Retrieve a PaymentIntent. */
    retrieve: async (id: string, options: ReadOptions = {}): Promise<PaymentIntent> =>
      get(objectPath(PATH, id), PaymentIntent, options),

    /** Changes the members given. Documented: Update a PaymentIntent; the members it takes are assumed. */
    update: async (id: string, params: UpdatePaymentIntentParams, options: WriteOptions = {}): Promise<PaymentIntent> =>
      post(objectPath(PATH, id), params, PaymentIntent, options),

    /** Pays. Documented: Confirm a PaymentIntent. Declines and challenges are as with `create`. */
    confirm: async (
      id: string,
      params: ConfirmPaymentIntentParams = {},
      options: WriteOptions = {},
    ): Promise<PaymentIntent> => post(objectPath(PATH, id, "confirm"), params, PaymentIntent, options),

    /** Takes authorised money, once; what is not taken is released. Documented: Capture a PaymentIntent. */
    capture: async (
      id: string,
      params: CapturePaymentIntentParams = {},
      options: WriteOptions = {},
    ): Promise<PaymentIntent> => post(objectPath(PATH, id, "capture"), params, PaymentIntent, options),

    /**
     * Gives up an intent that has not succeeded. Documented: Cancel a PaymentIntent.
     * That of an open checkout session is refused: expire the session. What a completed one holds is let go (assumed).
     */
    cancel: async (id: string, params: CancelPaymentIntentParams, options: WriteOptions = {}): Promise<PaymentIntent> =>
      post(objectPath(PATH, id, "cancel"), params, PaymentIntent, options),

    /** One page, filtered. Documented: List all PaymentIntents. */
    list,

    /** Every intent that matches, page after page. */
    listAll,

    /** Up to `limit` intents that match a query; there is no cursor. Documented: Search PaymentIntents. */
    search: (params: SearchPaymentIntentsParams, options: ReadOptions = {}): Promise<List<PaymentIntent>> =>
      get(`${PATH}/search`, PaymentIntents, options, params),
  };
}
