import type { MethodRecord } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import { badRequest, noSuch } from "../wire/errors.ts";

/** @throws ApiError 404 when there is none, 400 when it has or had a customer (assumed). */
export function findAttachable(changes: Changes, id: string, param = "payment_method"): MethodRecord {
  const method = changes.get("method", id);
  if (!method) throw noSuch("payment method", id, param);
  if (method.detached) {
    throw badRequest("This payment method was detached and cannot be used again.", "payment_method_detached", param);
  }
  if (method.customerId !== null) {
    throw badRequest("This payment method is already attached to a customer.", "payment_method_attached", param);
  }
  return method;
}
