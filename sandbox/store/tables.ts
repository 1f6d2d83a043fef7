import { withdrawn } from "../lifecycle/dispute-status.ts";
import type { ChargeRecord, DisputeRecord, IntentRecord, Kind, Records, SessionRecord } from "./records.ts";
import { Table, type Plan } from "./table.ts";

export type Tables = { readonly [K in Kind]: Table<Records[K]> };

const sessions: Plan<SessionRecord> = {
  indexes: {
    customer: (session) => session.customerId,
    email: (session) => session.collected?.email ?? null,
    intent: (session) => session.intentId,
  },
};

const intents: Plan<IntentRecord> = {
  indexes: { customer: (intent) => intent.customerId, order: (intent) => intent.merchantOrderId },
};

/** Amounts in minor units, by currency. */
const charges: Plan<ChargeRecord> = {
  indexes: { customer: (charge) => charge.customerId, intent: (charge) => charge.intentId },
  sums: {
    kept: ({ captured, currency, amountCaptured, amountRefunded }) =>
      captured ? { to: currency, amount: amountCaptured - amountRefunded } : null,
    pending: ({ accepted, currency, amount }) => (accepted === null ? { to: currency, amount } : null),
  },
};

const disputes: Plan<DisputeRecord> = {
  indexes: { charge: (dispute) => dispute.chargeId, intent: (dispute) => dispute.intentId },
  sums: { withdrawn: (dispute) => ({ to: dispute.currency, amount: withdrawn(dispute) }) },
};

export function createTables(): Tables {
  return {
    session: new Table(sessions),
    intent: new Table(intents),
    charge: new Table(charges),
    refund: new Table(),
    method: new Table({ indexes: { customer: (method) => method.customerId } }),
    customer: new Table(),
    account: new Table(),
    product: new Table(),
    price: new Table(),
    coupon: new Table(),
    promotionCode: new Table({ indexes: { code: (promotion) => promotion.code.toUpperCase() } }),
    paymentLink: new Table(),
    endpoint: new Table(),
    event: new Table(),
    delivery: new Table(),
    reply: new Table({ indexes: { key: (reply) => reply.key } }),
    fault: new Table(),
    dispute: new Table(disputes),
    file: new Table(),
    controls: new Table(),
  };
}

/** Rows are never changed in place, so a copy shares them. */
export function copyOf(tables: Tables): Tables {
  const copies = Object.entries(tables).map(([kind, table]) => [kind, table.copy()]);
  return Object.fromEntries(copies) as Tables;
}
