import { z } from "zod";
import type { List, PageParams } from "../list";
import { everyItem, listOf } from "../list";
import type { EveryPage } from "../operations";
import { operations } from "../operations";
import { objectPath } from "../path";
import type { ExpandOptions, ReadOptions, Send, WriteOptions } from "../transport";
import { CurrencyCode, descriptive, EpochSeconds, Id, Metadata, oneOf, orNull, reading } from "../wire";
import { LineItem } from "./line-item";
import type { MetadataParams } from "./params";

const PATH = "/v1/payment_links";
const LineItems = listOf(LineItem);

/** Documented: Retrieve payment link. */
export const PaymentLink = reading({
  id: Id,
  /** To give to shoppers, any number of times: each who opens it gets a checkout session of their own. */
  url: z.string().min(1),
  active: orNull(z.boolean()),
  livemode: orNull(z.boolean()),
  /** Epoch seconds. */
  created: orNull(EpochSeconds),
  metadata: Metadata,
  after_completion: descriptive(
    reading({
      type: descriptive(oneOf(["redirect", "hosted_confirmation"])),
      redirect: descriptive(reading({ url: descriptive(z.string()) })),
      hosted_confirmation: descriptive(reading({ custom_message: descriptive(z.string()) })),
    }),
  ),
  /** Assumed. */
  allow_promotion_codes: descriptive(z.boolean()),
  billing_address_collection: descriptive(oneOf(["auto", "required"])),
  currency: descriptive(CurrencyCode),
  /** Null unless expanded (assumed, as with sessions). */
  line_items: descriptive(LineItems),
  /** Assumed. */
  payment_method_types: descriptive(z.array(z.string())),
  phone_number_collection: descriptive(reading({ enabled: descriptive(z.boolean()) })),
  shipping_address_collection: descriptive(reading({ allowed_countries: descriptive(z.array(z.string())) })),
});
export type PaymentLink = z.output<typeof PaymentLink>;

/** What may be changed later. Assumed: the pages of creation and update could not be read, that of the object could. */
export interface UpdatePaymentLinkParams {
  readonly active?: boolean;
  readonly after_completion?: {
    readonly type: "redirect" | "hosted_confirmation";
    readonly redirect?: { readonly url: string };
    readonly hosted_confirmation?: { readonly custom_message?: string };
  };
  readonly allow_promotion_codes?: boolean;
  readonly billing_address_collection?: "auto" | "required";
  readonly metadata?: MetadataParams;
  readonly payment_method_types?: readonly string[];
  readonly phone_number_collection?: { readonly enabled?: boolean };
  readonly shipping_address_collection?: { readonly allowed_countries?: readonly string[] };
}

/** Assumed, as is the update. A guide tells to make a product, a price of it, then the link. */
export interface CreatePaymentLinkParams extends UpdatePaymentLinkParams {
  readonly line_items: readonly { readonly price: string; readonly quantity: number | string }[];
}

/** Assumed: only the operation is documented. */
export interface ListPaymentLinksParams extends PageParams {
  readonly active?: boolean;
}

export function paymentLinks(send: Send) {
  const { get, post, pages } = operations(send);
  const { list, listAll } = pages<PaymentLink, ListPaymentLinksParams>(PATH, PaymentLink);
  const lineItems = async (id: string, params: PageParams = {}, options: ReadOptions = {}): Promise<List<LineItem>> =>
    get(objectPath(PATH, id, "line_items"), LineItems, options, params);

  return {
    /** Documented: Create a payment link. */
    create: (params: CreatePaymentLinkParams, options: WriteOptions = {}): Promise<PaymentLink> =>
      post(PATH, params, PaymentLink, options),

    /** Documented: Retrieve payment link. */
    retrieve: async (id: string, { expand = [], ...options }: ExpandOptions = {}): Promise<PaymentLink> =>
      get(objectPath(PATH, id), PaymentLink, options, { expand }),

    /** Changes the members given; `active: false` closes the link. Documented: Update a payment link. */
    update: async (id: string, params: UpdatePaymentLinkParams, options: WriteOptions = {}): Promise<PaymentLink> =>
      post(objectPath(PATH, id), params, PaymentLink, options),

    /** One page. Documented: List all payment links; the path is assumed. */
    list,

    /** Every link that matches, page after page. */
    listAll,

    /** One page of what it sells. Documented: Retrieve a payment link's line items; the path is assumed. */
    lineItems,

    /** Everything it sells, page after page. */
    allLineItems: (id: string, params: EveryPage<PageParams> = {}, options: ReadOptions = {}) =>
      everyItem((cursor) => lineItems(id, { ...params, ...cursor }, options), params.starting_after),
  };
}
