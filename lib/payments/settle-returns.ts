import type { Tx } from "@/lib/db/client";
import { post } from "@/lib/ledger/post";
import { dispute as disputeEntries, reversed } from "@/lib/ledger/postings";
import { lockOrder } from "@/lib/orders/lock-order";
import type { Dispute, Refund } from "@/lib/wooshpay";
import type { Shop } from "./context";
import { countMoney } from "./count-money";
import { noteDifference } from "./differences";
import { bookRefund, writeAnswer } from "./end-refund";
import { duringOrder } from "./flight-recorder";
import { refundedSoFar, stateOf } from "./send-refund";

const ROUNDS = 5;

const returned = {
  id: true,
  reference: true,
  version: true,
  currency: true,
  capturedMinor: true,
  totalMinor: true,
  taxMinor: true,
  refunds: { orderBy: { number: "asc" } },
  disputes: true,
  attempts: { where: { intentId: { not: null } }, orderBy: { number: "desc" }, take: 1, select: { intentId: true } },
} as const;

type ReturnedOrder = NonNullable<Awaited<ReturnType<typeof readOrder>>>;
type Word = { refundedMinor: number; refunds: Map<string, Refund>; disputes: Dispute[] };

/**
 * What settle is for money that comes, this is for money that goes: it reads the order, then asks WooshPay about its
 * refunds and disputes, and writes what differs, those made elsewhere included. A lost race starts over.
 */
export function settleReturns(shop: Shop, orderId: string): Promise<void> {
  return duringOrder(shop, orderId, () => settleInRounds(shop, orderId));
}

async function settleInRounds(shop: Shop, orderId: string): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = await readOrder(shop, orderId);
    const intentId = order?.attempts[0]?.intentId;
    if (!order || !intentId || order.capturedMinor === 0) return;
    const word = await ask(shop, order, intentId);
    if (await shop.db.$transaction((tx) => write(tx, order, word, shop.now()))) return;
  }
  throw new Error(`order ${orderId} was moved by others ${ROUNDS} times in a row`);
}

function readOrder({ db }: Shop, id: string) {
  return db.order.findUnique({ where: { id }, select: returned });
}

async function ask(shop: Shop, order: ReturnedOrder, intentId: string): Promise<Word> {
  const refundedMinor = await refundedSoFar(shop, intentId);
  const refunds = new Map<string, Refund>();
  // Refunds that are over are asked about again only where the charge says otherwise: a bank can send one back.
  const differs = refundedMinor < ours(order);
  for (const { id, refundId, state } of order.refunds) {
    const asked = state === "pending" || (differs && state === "succeeded");
    if (refundId && asked) refunds.set(id, await shop.psp.refunds.retrieve(refundId));
  }
  const disputes: Dispute[] = [];
  for await (const dispute of shop.psp.disputes.listAll({ payment_intent: intentId, limit: 100 })) {
    if (dispute.payment_intent === intentId) disputes.push(dispute);
  }
  return { refundedMinor, refunds, disputes };
}

/** What our own refunds have taken from the charge. */
function ours({ refunds }: ReturnedOrder): number {
  return refunds
    .filter(({ state }) => state === "succeeded" || state === "pending")
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}

async function write(tx: Tx, order: ReturnedOrder, word: Word, at: Date): Promise<boolean> {
  if ((await lockOrder(tx, order.id)).version !== order.version) return false;
  // A refund is written without a new version: one that came since then may be what the charge has given back.
  if ((await tx.refund.count({ where: { orderId: order.id } })) !== order.refunds.length) return false;
  let isOld = false;
  for (const [id, answer] of word.refunds) {
    if (await writeAnswer(tx, id, { state: stateOf(answer), refundId: answer.id }, at)) isOld = true;
  }
  // What the charge had given back was compared with a refund that has ended since: it is looked at anew.
  if (isOld) return false;
  // While one of ours is on the way nobody can tell whether the difference is it.
  const isClear = order.refunds.every(({ state }) => state !== "sending" && state !== "unclear");
  const elsewhere = word.refundedMinor - ours(order);
  if (isClear && elsewhere > 0) await noteRefundElsewhere(tx, order, elsewhere, word.refundedMinor, at);
  for (const dispute of word.disputes) await noteDispute(tx, order, dispute, at);
  return true;
}

/** Money that somebody gave back at WooshPay itself, such as in its dashboard. It names no lines. */
async function noteRefundElsewhere(tx: Tx, order: ReturnedOrder, amountMinor: number, upTo: number, at: Date) {
  const number = 1 + Math.max(0, ...order.refunds.map((refund) => refund.number));
  const taxMinor = order.totalMinor === 0 ? 0 : Math.floor((order.taxMinor * amountMinor) / order.totalMinor);
  const cause = "made at WooshPay, not here";
  const { id } = await tx.refund.create({
    data: {
      orderId: order.id,
      number,
      state: "succeeded",
      amountMinor,
      taxMinor,
      cause,
      idempotencyKey: `${order.reference}:elsewhere:${upTo}`,
      createdAt: at,
      settledAt: at,
    },
    select: { id: true },
  });
  await noteDifference(tx, {
    kind: "refunded_elsewhere",
    subject: id,
    orderId: order.id,
    detail: `${amountMinor}`,
    at,
  });
  await bookRefund(tx, id, cause, at);
}

async function noteDispute(tx: Tx, order: ReturnedOrder, { id, status, amount }: Dispute, at: Date): Promise<void> {
  const known = order.disputes.find((dispute) => dispute.id === id);
  if (known?.status === status) return;
  const closedAt = ["won", "lost", "warning_closed"].includes(status) ? at : null;
  await tx.dispute.upsert({
    where: { id },
    create: { id, orderId: order.id, status, amountMinor: amount, openedAt: at, closedAt },
    update: { status, closedAt },
  });
  const about = { orderId: order.id, sourceId: id, currency: order.currency, at };
  if (!status.startsWith("warning")) await post(tx, { ...about, kind: "dispute", entries: disputeEntries(amount) });
  if (status === "won") await post(tx, { ...about, kind: "dispute_won", entries: reversed(disputeEntries(amount)) });
  if (!known) {
    await noteDifference(tx, { kind: "disputed", subject: id, orderId: order.id, detail: `${amount}, ${status}`, at });
  }
  await countMoney(tx, order.id, `dispute ${status}`, at);
}
