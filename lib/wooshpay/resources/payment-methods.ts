import { z } from "zod";
import type { List, PageParams } from "../list";
import { everyItem, listOf } from "../list";
import type { EveryPage } from "../operations";
import { operations } from "../operations";
import { objectPath } from "../path";
import type { ReadOptions, Send, WriteOptions } from "../transport";
import { descriptive, EpochSeconds, Id, Integer, Metadata, orNull, reading, Reference } from "../wire";
import { BillingDetails } from "./address";
import type { BillingDetailsParams, MetadataParams } from "./params";
import type { PaymentMethodDataParams } from "./payment-method-params";

const PATH = "/v1/payment_methods";
const CUSTOMERS = "/v1/customers";

/** What is kept of a card: never its number. */
const Card = reading({
  brand: descriptive(z.string()),
  checks: descriptive(
    reading({
      address_line1_check: descriptive(z.string()),
      address_zip_check: descriptive(z.string()),
      cvc_check: descriptive(z.string()),
    }),
  ),
  country: descriptive(z.string()),
  exp_month: descriptive(Integer),
  exp_year: descriptive(Integer),
  /** The same for the same number. */
  fingerprint: descriptive(z.string()),
  funding: descriptive(z.string()),
  last4: descriptive(z.string()),
});

/** Documented: Create a PaymentMethod. */
export const PaymentMethod = reading({
  /** `pm_` and digits. */
  id: Id,
  /** `card`, `alipay`, `wechat_pay`, ...; as sent, since the list of words grows. */
  type: orNull(z.string()),
  /** Whose it is; null when it is attached to nobody. */
  customer: Reference,
  livemode: orNull(z.boolean()),
  /** Epoch seconds. */
  created: orNull(EpochSeconds),
  metadata: Metadata,
  billing_details: descriptive(BillingDetails),
  card: descriptive(Card),
});
export type PaymentMethod = z.output<typeof PaymentMethod>;

const PaymentMethods = listOf(PaymentMethod);

/** Documented: Create a PaymentMethod; `metadata` is assumed. */
export interface CreatePaymentMethodParams extends PaymentMethodDataParams {
  readonly metadata?: MetadataParams;
}

/** Assumed: only the operation is documented. */
export interface UpdatePaymentMethodParams {
  readonly billing_details?: BillingDetailsParams;
  readonly card?: { readonly exp_month?: string | number; readonly exp_year?: string | number };
  readonly metadata?: MetadataParams;
}

/** Filters of documented: List a Customer's PaymentMethods. */
export interface ListCustomersPaymentMethodsParams extends PageParams {
  readonly type?: string;
}

/** Filters of documented: List PaymentMethods; which there are is assumed. */
export interface ListPaymentMethodsParams extends ListCustomersPaymentMethodsParams {
  readonly customer?: string;
}

export function paymentMethods(send: Send) {
  const { get, post, pages } = operations(send);
  const { list, listAll } = pages<PaymentMethod, ListPaymentMethodsParams>(PATH, PaymentMethod);
  const listForCustomer = async (
    customer: string,
    params: ListCustomersPaymentMethodsParams = {},
    options: ReadOptions = {},
  ): Promise<List<PaymentMethod>> =>
    get(objectPath(CUSTOMERS, customer, "payment_methods"), PaymentMethods, options, params);

  return {
    /** Keeps a method for later. Documented: Create a PaymentMethod, which recommends to let an intent do so. */
    create: (params: CreatePaymentMethodParams, options: WriteOptions = {}): Promise<PaymentMethod> =>
      post(PATH, params, PaymentMethod, options),

    /** Documented: Retrieve a PaymentMethod; the path is field. */
    retrieve: async (id: string, options: ReadOptions = {}): Promise<PaymentMethod> =>
      get(objectPath(PATH, id), PaymentMethod, options),

    /** Changes the members given. Documented: Update a PaymentMethod; path and members are assumed. */
    update: async (id: string, params: UpdatePaymentMethodParams, options: WriteOptions = {}): Promise<PaymentMethod> =>
      post(objectPath(PATH, id), params, PaymentMethod, options),

    /** One page. Documented: List PaymentMethods; the path is assumed. */
    list,

    /** Every method that matches, page after page. */
    listAll,

    /** One page of a customer's methods. Documented: List a Customer's PaymentMethods. */
    listForCustomer,

    /** Every method of a customer, page after page. */
    listAllForCustomer: (
      customer: string,
      params: EveryPage<ListCustomersPaymentMethodsParams> = {},
      options: ReadOptions = {},
    ) => everyItem((cursor) => listForCustomer(customer, { ...params, ...cursor }, options), params.starting_after),

    /** One method of a customer. Documented: Retrieve a Customer's PaymentMethod; the path is assumed. */
    retrieveForCustomer: async (customer: string, id: string, options: ReadOptions = {}): Promise<PaymentMethod> =>
      get(objectPath(objectPath(CUSTOMERS, customer, "payment_methods"), id), PaymentMethod, options),

    /** Gives a method to a customer. Documented: Attach a PaymentMethod to a Customer. */
    attach: async (
      id: string,
      params: { readonly customer: string },
      options: WriteOptions = {},
    ): Promise<PaymentMethod> => post(objectPath(PATH, id, "attach"), params, PaymentMethod, options),

    /** Takes it away again, for good. Documented: Detach a PaymentMethod from a Customer; the path is field. */
    detach: async (id: string, options: WriteOptions = {}): Promise<PaymentMethod> =>
      post(objectPath(PATH, id, "detach"), {}, PaymentMethod, options),
  };
}
