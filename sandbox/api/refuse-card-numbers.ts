import { hasCardNumber } from "../lifecycle/card-numbers.ts";
import { badRequest } from "../wire/errors.ts";
import type { Input } from "./body.ts";
import { paramName } from "./validate.ts";

/** Where the API takes a card's number; it is read there and goes no further than the bank's word. */
const numberPlaces = new Set(["card[number]", "payment_method_data[card][number]"]);

/**
 * Refuses a request that says a whole card number anywhere else, in unknown members and names of members too, so that
 * none is ever kept, shown again or logged (the sandbox's own convention). Files are not looked into.
 * @throws ApiError 400 naming the member
 */
export function refuseCardNumbers(input: Input): void {
  look(input, []);
}

function look(value: unknown, path: readonly string[]): void {
  if (numberPlaces.has(paramName(path)) || value instanceof Uint8Array) return;
  if (Array.isArray(value)) value.forEach((item, at) => look(item, [...path, String(at)]));
  else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      if (hasCardNumber(name)) throw refusal(path);
      look(member, [...path, name]);
    }
  } else if ((typeof value === "string" || Number.isInteger(value)) && hasCardNumber(String(value))) {
    throw refusal(path);
  }
}

function refusal(path: readonly string[]) {
  const param = paramName(path);
  const message = `Invalid ${param}: this looks like a card number, which belongs in \`card[number]\` only.`;
  return badRequest(message, "card_number_refused", param);
}
