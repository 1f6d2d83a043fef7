import type { Db } from "@/lib/db/client";
import { holdingStates, moneyedStates } from "@/lib/orders/order-state";
import type { Violation } from "./check-invariants";

type Shelf = { sku: string; free: number; held: number; sold: number; moved: number; waiting: number; bought: number };
type Unsold = { reference: string; sku: string; state: string };
type Code = { code: string; claimed: number; claims: number; limit: number | null };

/**
 * 3: what is sold, held and free of a variant is the sum of its stock movements, none below zero; what is held is held for
 * orders that still wait, what is sold was sold to orders, an order that was paid has its pieces, and one that was cancelled
 * has given them back.
 * 5: a promotion was claimed as often as orders have it, and no oftener than it may be; invoice numbers have no gap.
 */
export async function goodsAddUp(db: Db): Promise<Violation[]> {
  const shelves = await db.$queryRaw<Shelf[]>`
    SELECT v.sku, v.free, v.held, v.sold,
      coalesce((SELECT sum(m.quantity) FROM "StockMovement" m WHERE m."variantId" = v.id), 0)::int AS moved,
      coalesce((SELECT sum(h.quantity) FROM "StockHold" h JOIN "Order" o ON o.id = h."orderId"
        WHERE h."variantId" = v.id AND h.state = 'held' AND o.state::text = ANY(${[...holdingStates, "under_review"]})), 0)::int AS waiting,
      coalesce((SELECT sum(h.quantity) FROM "StockHold" h WHERE h."variantId" = v.id AND h.state = 'sold'), 0)::int AS bought
    FROM "Variant" v`;
  const unsold = await db.$queryRaw<Unsold[]>`
    SELECT o.reference, v.sku, h.state::text FROM "StockHold" h JOIN "Order" o ON o.id = h."orderId" JOIN "Variant" v ON v.id = h."variantId"
    WHERE h.state <> 'sold' AND o."cancelledAt" IS NULL AND o.state::text = ANY(${[...moneyedStates]})`;
  const kept = await db.$queryRaw<Omit<Unsold, "state">[]>`
    SELECT o.reference, v.sku FROM "StockHold" h JOIN "Order" o ON o.id = h."orderId" JOIN "Variant" v ON v.id = h."variantId"
    WHERE h.state = 'sold' AND o."cancelledAt" IS NOT NULL AND o.state <> 'under_review'`;
  const codes = await db.$queryRaw<Code[]>`
    SELECT p.code, p.claimed, p."limit",
      (SELECT count(*) FROM "PromotionClaim" c WHERE c."promotionId" = p.id AND c.state <> 'released')::int AS claims
    FROM "Promotion" p`;
  return [
    ...shelves.flatMap(brokenShelf),
    ...unsold.map(withoutPieces),
    ...kept.map(({ reference, sku }) => ({
      rule: 3 as const,
      subject: reference,
      detail: `was cancelled, and keeps its ${sku}`,
    })),
    ...codes.flatMap(brokenCode),
    ...(await brokenNumbers(db)),
  ];
}

/** Invoice numbers are given once and without gaps: the last one is how many there are. */
async function brokenNumbers(db: Db): Promise<Violation[]> {
  const { lastInvoice } = await db.installation.findUniqueOrThrow({ where: { id: 1 }, select: { lastInvoice: true } });
  const given = await db.order.count({ where: { invoiceNumber: { not: null } } });
  if (given === lastInvoice) return [];
  return [{ rule: 5, subject: "invoices", detail: `${lastInvoice} numbers were taken, ${given} orders have one` }];
}

function withoutPieces({ reference, sku, state }: Unsold): Violation {
  return { rule: 3, subject: reference, detail: `was paid, but its ${sku} are ${state}` };
}

function brokenShelf({ sku, free, held, sold, moved, waiting, bought }: Shelf): Violation[] {
  const told: string[] = [];
  if (free + held + sold !== moved) told.push(`${free} free, ${held} held, ${sold} sold, but ${moved} came in`);
  if (Math.min(free, held, sold) < 0) told.push(`${free} free, ${held} held, ${sold} sold`);
  if (held !== waiting) told.push(`${held} held, for orders that wait ${waiting}`);
  if (sold !== bought) told.push(`${sold} sold, to orders ${bought}`);
  return told.map((detail) => ({ rule: 3, subject: sku, detail }));
}

function brokenCode({ code, claimed, claims, limit }: Code): Violation[] {
  if (claimed === claims && claims <= (limit ?? claims)) return [];
  return [
    { rule: 5, subject: code, detail: `claimed ${claimed} times, by ${claims} orders, of ${limit ?? "any number"}` },
  ];
}
