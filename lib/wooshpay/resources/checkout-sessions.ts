import type { CreatedFilter, List, PageParams } from "../list";
import { everyItem, listOf } from "../list";
import { objectPath } from "../path";
import type { ReadOptions, Send, WriteOptions } from "../transport";
import { CheckoutSession, CreatedCheckoutSession } from "./checkout-session";
import type { CreateCheckoutSessionParams } from "./checkout-session-params";
import { LineItem } from "./line-item";

const PATH = "/v1/checkout/sessions";
const Sessions = listOf(CheckoutSession);
const LineItems = listOf(LineItem);

/** Filters of documented: List All Checkout Sessions. */
export interface ListCheckoutSessionsParams extends PageParams {
  readonly created?: CreatedFilter;
  readonly customer?: string;
  readonly customer_details?: { readonly email: string };
  readonly payment_intent?: string;
}

export interface RetrieveCheckoutSessionOptions extends ReadOptions {
  /** Members to include, such as `line_items`. That it can be done is documented, the parameter's name is assumed. */
  readonly expand?: readonly string[];
}

export function checkoutSessions(send: Send) {
  const list = (params: ListCheckoutSessionsParams = {}, options: ReadOptions = {}): Promise<List<CheckoutSession>> =>
    send({ ...options, method: "GET", path: `${PATH}/list`, query: params, answer: Sessions });

  return {
    /**
     * Opens a session and gives the page to send the shopper to. Documented: Create a Session.
     * The body is `JSON.stringify(params)`; an answer without `url` rejects with outcome "unknown".
     */
    create: (params: CreateCheckoutSessionParams, options: WriteOptions = {}): Promise<CreatedCheckoutSession> =>
      send({ ...options, method: "POST", path: PATH, body: JSON.stringify(params), answer: CreatedCheckoutSession }),

    /** One session as it is now. Documented: Retrieve a Session. */
    retrieve: async (
      id: string,
      { expand = [], ...options }: RetrieveCheckoutSessionOptions = {},
    ): Promise<CheckoutSession> =>
      send({ ...options, method: "GET", path: objectPath(PATH, id), query: { expand }, answer: CheckoutSession }),

    /** One page, filtered. Documented: List All Checkout Sessions. */
    list,

    /** Every session that matches, page after page. */
    listAll: (params: Omit<ListCheckoutSessionsParams, "ending_before"> = {}, options: ReadOptions = {}) =>
      everyItem((cursor) => list({ ...params, ...cursor }, options), params.starting_after),

    /** Closes an open session; one that is complete or expired already is a BadRequestError (field). */
    expire: async (id: string, options: WriteOptions = {}): Promise<CheckoutSession> =>
      send({ ...options, method: "POST", path: objectPath(PATH, id, "expire"), body: "{}", answer: CheckoutSession }),

    /** What is being bought. The operation is documented, its path is assumed. */
    lineItems: async (id: string, params: PageParams = {}, options: ReadOptions = {}): Promise<List<LineItem>> =>
      send({ ...options, method: "GET", path: objectPath(PATH, id, "line_items"), query: params, answer: LineItems }),
  };
}
