import { acceptedMethods } from "../lifecycle/account-methods.ts";
import { methodTypes } from "../lifecycle/methods.ts";
import type { JsonObject } from "../wire/dialect.ts";
import type { Call, Route } from "./call.ts";

const path = "/v1/accounts/payment_methods";

/** Only the name of the operation is documented: path and answer are assumed. */
export const accountRoutes: readonly Route[] = [{ method: "GET", path, answer: paymentMethods }];

/** Every method that WooshPay knows, and whether this account takes it (`/_sandbox/account` says which). */
function paymentMethods({ changes }: Call): JsonObject {
  const accepted = acceptedMethods(changes) ?? methodTypes;
  const data = methodTypes.map((type) => ({
    object: "account.payment_method",
    type,
    enabled: accepted.includes(type),
  }));
  return { object: "list", url: path, has_more: false, data };
}
