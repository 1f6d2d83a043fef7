import { z } from "zod";
import type { List } from "../list";
import { listOf } from "../list";
import { operations } from "../operations";
import type { ReadOptions, Send } from "../transport";
import { descriptive, reading } from "../wire";

/** A way to pay. Assumed: only the operation's name is documented. */
const AccountPaymentMethod = reading({
  /** `card`, `alipay`, ...: what `payment_method_types` takes. */
  type: z.string().min(1),
  /** Whether the account takes it. */
  enabled: descriptive(z.boolean()),
});
export type AccountPaymentMethod = z.output<typeof AccountPaymentMethod>;

const AccountPaymentMethods = listOf(AccountPaymentMethod);

export function accounts(send: Send) {
  const { get } = operations(send);

  return {
    /** Ways to pay, and whether the account takes them. Documented: Retrieve account's paymentmethods; path and answer are assumed. */
    paymentMethods: (options: ReadOptions = {}): Promise<List<AccountPaymentMethod>> =>
      get("/v1/accounts/payment_methods", AccountPaymentMethods, options),
  };
}
