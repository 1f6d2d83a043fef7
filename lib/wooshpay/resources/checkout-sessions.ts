import type { CreatedFilter, List, PageParams } from "../list";
import { everyItem, listOf } from "../list";
import type { EveryPage } from "../operations";
import { operations } from "../operations";
import { objectPath } from "../path";
import type { ExpandOptions, ReadOptions, Send, WriteOptions } from "../transport";
import { CheckoutSession, CreatedCheckoutSession } from "./checkout-session";
import type { CreateCheckoutSessionParams } from "./checkout-session-params";
import { LineItem } from "./line-item";

const PATH = "/v1/checkout/sessions";
const LineItems = listOf(LineItem);

/** Filters of documented: List All Checkout Sessions. */
export interface ListCheckoutSessionsParams extends PageParams {
  readonly created?: CreatedFilter;
  readonly customer?: string;
  readonly customer_details?: { readonly email: string };
  readonly payment_intent?: string;
}

export function checkoutSessions(send: Send) {
  const { get, post, pages } = operations(send);
  const { list, listAll } = pages<CheckoutSession, ListCheckoutSessionsParams>(`${PATH}/list`, CheckoutSession);
  const lineItems = async (id: string, params: PageParams = {}, options: ReadOptions = {}): Promise<List<LineItem>> =>
    get(objectPath(PATH, id, "line_items"), LineItems, options, params);

  return {
    /**
     * Opens a session and gives the page to send the shopper to. Documented: Create a Session.
     * The body is `JSON.stringify(params)`; an answer without `url` rejects with outcome "unknown".
     */
    create: (params: CreateCheckoutSessionParams, options: WriteOptions = {}): Promise<CreatedCheckoutSession> =>
      post(PATH, params, CreatedCheckoutSession, options),

    /** One session as it is now. Documented: Retrieve a Session. */
    retrieve: async (id: string, { expand = [], ...options }: ExpandOptions = {}): Promise<CheckoutSession> =>
      get(objectPath(PATH, id), CheckoutSession, options, { expand }),

    /** One page, filtered. Documented: List All Checkout Sessions. */
    list,

    /** Every session that matches, page after page. */
    listAll,

    /** Closes an open session; one that is complete or expired already is a BadRequestError (field). */
    expire: async (id: string, options: WriteOptions = {}): Promise<CheckoutSession> =>
      post(objectPath(PATH, id, "expire"), {}, CheckoutSession, options),

    /** One page of what is being bought. The operation is documented, its path is assumed. */
    lineItems,

    /** Everything that is being bought, page after page. */
    allLineItems: (id: string, params: EveryPage<PageParams> = {}, options: ReadOptions = {}) =>
      everyItem((cursor) => lineItems(id, { ...params, ...cursor }, options), params.starting_after),
  };
}
