import type { CustomerRecord, MethodRecord, SessionRecord } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import { noSuch } from "../wire/errors.ts";
import type { World } from "../world.ts";

/** Gives a payment method to a customer, for later payments. */
export function attachMethod(changes: Changes, method: MethodRecord, customerId: string): MethodRecord {
  const attached = { ...method, customerId };
  changes.put("method", attached);
  return attached;
}

/** @throws ApiError 404 naming `param` when there is none. */
export function findCustomer(changes: Changes, id: string, param = "id"): CustomerRecord {
  const customer = changes.get("customer", id);
  if (!customer) throw noSuch("customer", id, param);
  return customer;
}

/** What is told about a customer on creation. */
export type CustomerFacts = Omit<CustomerRecord, "id" | "created">;

export function makeCustomer(world: World, changes: Changes, facts: CustomerFacts): CustomerRecord {
  const customer = { ...facts, id: world.ids.next("cus_"), created: world.clock.nowSeconds() };
  changes.put("customer", customer);
  return customer;
}

/**
 * The session once it has its customer: the one it came with, or a new one made of what the shopper typed when it asks
 * for one with `customer_creation: always` (documented) or keeps the method for later (assumed).
 */
export function withCustomer(
  world: World,
  changes: Changes,
  session: SessionRecord,
  keepsMethod: boolean,
): SessionRecord {
  const { collected } = session;
  const wanted = session.customerCreation === "always" || keepsMethod;
  if (session.customerId !== null || !wanted || !collected) return session;
  const { email, name, phone, billingAddress, shipping } = collected;
  const facts = { email, name, phone, description: null, address: billingAddress, shipping, metadata: {} };
  const known = { ...session, customerId: makeCustomer(world, changes, facts).id };
  changes.put("session", known);
  return known;
}
