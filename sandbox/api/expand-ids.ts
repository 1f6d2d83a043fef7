import type { JsonObject } from "../wire/dialect.ts";
import { chargeToWire } from "../wire/charge.ts";
import { customerToWire } from "../wire/customer.ts";
import { intentToWire } from "../wire/payment-intent.ts";
import { paymentLinkToWire } from "../wire/payment-link.ts";
import { methodToWire } from "../wire/payment-method.ts";
import type { Call } from "./call.ts";
import { expands } from "./expand.ts";

/** Puts objects in place of the ids that `expand` names (assumed; which members can be is modelled on common practice). */
export function expandIds(call: Call, object: JsonObject): JsonObject {
  const expanded = Object.entries(byMember).flatMap(([member, show]) => {
    const id = object[member];
    const shown = typeof id === "string" && expands(call.input, member) ? show(call, id) : null;
    return shown ? [[member, shown] as const] : [];
  });
  return { ...object, ...Object.fromEntries(expanded) };
}

type Show = (call: Call, id: string) => JsonObject | null;

const showCharge: Show = ({ changes, dialect }, id) => {
  const charge = changes.get("charge", id);
  return charge ? chargeToWire(charge, dialect) : null;
};

const byMember: Readonly<Record<string, Show>> = {
  charge: showCharge,
  latest_charge: showCharge,
  customer: ({ changes, dialect }, id) => {
    const customer = changes.get("customer", id);
    return customer ? customerToWire(customer, dialect) : null;
  },
  payment_intent: ({ changes, dialect }, id) => {
    const intent = changes.get("intent", id);
    return intent ? intentToWire(intent, dialect) : null;
  },
  payment_link: ({ changes, dialect }, id) => {
    const link = changes.get("paymentLink", id);
    return link ? paymentLinkToWire(link, null, dialect) : null;
  },
  payment_method: ({ changes, dialect }, id) => {
    const method = changes.get("method", id);
    return method ? methodToWire(method, dialect) : null;
  },
};
