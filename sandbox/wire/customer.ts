import type { CustomerRecord, Recipient } from "../store/records.ts";
import type { Dialect, JsonObject } from "./dialect.ts";

/** Documented: Create a customer; without an address the guide's sample has an empty object. */
export function customerToWire(customer: CustomerRecord, dialect: Dialect): JsonObject {
  return dialect.finish({
    id: customer.id,
    object: "customer",
    address: { ...customer.address },
    created: dialect.time(customer.created),
    description: customer.description,
    email: customer.email,
    livemode: false,
    metadata: customer.metadata,
    name: customer.name,
    phone: customer.phone,
    shipping: customer.shipping && recipientToWire(customer.shipping),
  });
}

function recipientToWire({ address, name, phone }: Recipient): JsonObject {
  return { address: address && { ...address }, name, phone };
}
