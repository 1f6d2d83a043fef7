import type { Changes } from "../store/store.ts";
import { badRequest } from "../wire/errors.ts";

/** The payment methods that are turned on for the account; null as long as nobody has chosen, when all are. */
export function acceptedMethods(changes: Pick<Changes, "get">): readonly string[] | null {
  return changes.get("account", "account")?.paymentMethods ?? null;
}

/**
 * The methods a session or an intent offers: those it asks for, or else the account's (field), or else `byDefault`.
 * @throws ApiError 400 for one that was turned off (assumed)
 */
export function offeredMethods(
  changes: Pick<Changes, "get">,
  requested: readonly string[] | undefined,
  byDefault: readonly string[],
): readonly string[] {
  const accepted = acceptedMethods(changes);
  const off = requested?.findIndex((type) => accepted && !accepted.includes(type)) ?? -1;
  if (requested && off >= 0) {
    const param = `payment_method_types[${off}]`;
    const reason = `\`${requested[off] ?? ""}\` is not turned on for this account`;
    throw badRequest(`Invalid ${param}: ${reason}.`, "payment_method_not_enabled", param);
  }
  return requested ?? accepted ?? byDefault;
}
