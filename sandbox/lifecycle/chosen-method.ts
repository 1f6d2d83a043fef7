import type { IntentRecord, MethodRecord } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import { badRequest, noSuch } from "../wire/errors.ts";
import type { World } from "../world.ts";
import { makeMethod, type MethodData } from "./methods.ts";

/** How a request says what an intent is to be paid with: by id, by data, or not at all. */
export interface MethodChoice {
  readonly id: string | undefined;
  readonly data: MethodData | undefined;
}

/**
 * The method that a request gives to an intent, or null when it gives none.
 * @throws ApiError 404 for an unknown id; 400 for both, for one that is somebody else's or of a type not allowed.
 */
export function chosenMethod(
  world: World,
  changes: Changes,
  intent: IntentRecord,
  { id, data }: MethodChoice,
): MethodRecord | null {
  if (id !== undefined && data !== undefined) {
    throw badRequest("Give payment_method or payment_method_data, not both.", "parameter_invalid", "payment_method");
  }
  if (data !== undefined) {
    refuseOtherTypes(intent, data.type, "payment_method_data[type]");
    return makeMethod(world, changes, data);
  }
  if (id === undefined) return null;
  const method = changes.get("method", id);
  if (!method) throw noSuch("payment method", id, "payment_method");
  refuseOtherTypes(intent, method.type, "payment_method");
  refuseOthers(intent, method);
  return method;
}

function refuseOtherTypes({ paymentMethodTypes }: IntentRecord, type: string, param: string): void {
  if (paymentMethodTypes.includes(type)) return;
  throw badRequest(`Invalid ${param}: ${type} is not among the payment_method_types.`, "parameter_invalid", param);
}

/** Documented: a saved method is used together with its customer; refusals are assumed. */
function refuseOthers({ customerId }: IntentRecord, method: MethodRecord): void {
  const complain = (why: string) =>
    badRequest(`Invalid payment_method: ${why}.`, "parameter_invalid", "payment_method");
  if (method.detached) throw complain("it was detached and cannot be used again");
  if (method.customerId !== null && method.customerId !== customerId) {
    throw complain("it belongs to a customer, who must be the customer of the intent");
  }
}
