import type { WooshPay } from "@/lib/wooshpay";
import { anOrderOfApples } from "./sandbox-shop";
import { byCard, fortyPounds } from "./shops";

/** What only the world outside can do: the shopper's bank, and the shop's own ears. */
export interface Outside {
  dispute(paymentIntent: string): Promise<unknown>;
  /** Id of any event that was delivered. */
  deliveredEvent(): Promise<string>;
}

/** Calls every operation of the client that is on the payment side of the API, each as it is meant. */
export async function callEverything(wooshpay: WooshPay, outside: Outside): Promise<void> {
  await hear(wooshpay);
  await stockTheCatalogue(wooshpay);
  await openASession(wooshpay);
  const customer = await keepACustomer(wooshpay);
  const paid = await takeMoney(wooshpay, customer);
  await giveItBack(wooshpay, paid);
  await outside.dispute(await disputed(wooshpay));
  await contest(wooshpay);
  await wooshpay.events.types();
  await wooshpay.events.retrieve(await outside.deliveredEvent());
  await wooshpay.balance.retrieve();
  await wooshpay.accounts.paymentMethods();
}

async function hear({ webhookEndpoints }: WooshPay): Promise<void> {
  const url = "https://shop.example/hooks";
  const { id } = await webhookEndpoints.create({ url, enabled_events: ["charge.refund.updated"] });
  await webhookEndpoints.retrieve(id);
  await webhookEndpoints.update(id, { description: "till" });
  await webhookEndpoints.list();
  const another = await webhookEndpoints.create({ url, enabled_events: ["charge.captured"] });
  await webhookEndpoints.delete(another.id);
}

async function stockTheCatalogue(wooshpay: WooshPay): Promise<void> {
  const { products, prices, coupons, promotionCodes, paymentLinks } = wooshpay;
  const product = await products.create({ name: "apple" });
  await products.retrieve(product.id);
  await products.update(product.id, { description: "red" });
  await products.list();
  const price = await prices.create({ currency: "GBP", unit_amount: 2000, product: product.id });
  await prices.retrieve(price.id);
  await prices.update(price.id, { nickname: "low" });
  const coupon = await coupons.create({ percent_off: 10 });
  await coupons.retrieve(coupon.id);
  const code = await promotionCodes.create({ coupon: coupon.id });
  await promotionCodes.update(code.id, { active: false });
  await coupons.delete(coupon.id);
  const link = await paymentLinks.create({ line_items: [{ price: price.id, quantity: 1 }] });
  await paymentLinks.retrieve(link.id);
  await paymentLinks.update(link.id, { active: false });
  await paymentLinks.list();
  await paymentLinks.lineItems(link.id);
}

async function openASession({ checkoutSessions }: WooshPay): Promise<void> {
  const { id } = await checkoutSessions.create(anOrderOfApples);
  await checkoutSessions.retrieve(id);
  await checkoutSessions.list();
  await checkoutSessions.lineItems(id);
  await checkoutSessions.expire(id);
}

/** @returns the customer's id */
async function keepACustomer({ customers, paymentMethods }: WooshPay): Promise<string> {
  const { id: customer } = await customers.create({ email: "ada@shop.example" });
  await customers.retrieve(customer);
  await customers.update(customer, { name: "Ada Byron" });
  const { id } = await paymentMethods.create(byCard());
  await paymentMethods.retrieve(id);
  await paymentMethods.update(id, { metadata: { use: "first" } });
  await paymentMethods.attach(id, { customer });
  await paymentMethods.list();
  await paymentMethods.listForCustomer(customer);
  await paymentMethods.retrieveForCustomer(customer, id);
  await paymentMethods.detach(id);
  return customer;
}

/** @returns the id of an intent whose money was taken */
async function takeMoney({ paymentIntents, charges }: WooshPay, customer: string): Promise<string> {
  const { id } = await paymentIntents.create({ amount: 4000, currency: "GBP", customer, capture_method: "manual" });
  await paymentIntents.update(id, { description: "two apples" });
  await paymentIntents.confirm(id, { payment_method_data: byCard() });
  const { latest_charge } = await paymentIntents.capture(id);
  await paymentIntents.retrieve(id);
  await paymentIntents.list();
  await paymentIntents.search({ query: "status:'succeeded'" });
  const given_up = await paymentIntents.create({ amount: 4000, currency: "GBP" });
  await paymentIntents.cancel(given_up.id, { cancellation_reason: "customer cancelled" });
  await charges.list({ payment_intent: id });
  await charges.retrieve(latest_charge ?? "");
  return id;
}

async function giveItBack({ refunds }: WooshPay, payment_intent: string): Promise<void> {
  const { id } = await refunds.create({ payment_intent, amount: 1000 });
  await refunds.retrieve(id);
}

async function disputed({ paymentIntents }: WooshPay): Promise<string> {
  return (await paymentIntents.create(fortyPounds)).id;
}

async function contest({ disputes, files }: WooshPay): Promise<void> {
  const content = new TextEncoder().encode("two apples, forty pounds");
  const { id: receipt } = await files.create({ purpose: "dispute_evidence", filename: "receipt.txt", content });
  await files.retrieve(receipt);
  await files.download(receipt);
  const [dispute] = (await disputes.list()).data;
  const id = dispute?.id ?? "";
  await disputes.retrieve(id);
  await disputes.update(id, { evidence: { receipt }, submit: false });
  await disputes.close(id);
}
