import type { PromotionCodeRecord } from "../store/catalogue-records.ts";
import type { SessionRecord } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import type { World } from "../world.ts";
import { createDiscount, discountProblem, isSpent, type DiscountProblem } from "./apply-discount.ts";
import { codeIsActive } from "./coupon-validity.ts";
import { discounted } from "./discount.ts";

/** Why a code typed on the payment page was not taken. */
export type CodeProblem = DiscountProblem | "unknown";
export type CodeRefusal = { readonly problem: CodeProblem; readonly code: PromotionCodeRecord | null };

/**
 * Applies a code that the shopper typed, in place of the one before; the intent's amount follows. Nothing is redeemed
 * before the session is paid (assumed, as all about codes on the page). @returns why not, or null when it is applied
 */
export function applyTypedCode(world: World, session: SessionRecord, typed: string): CodeRefusal | null {
  return world.store.change((changes) => {
    const code = findCode(world, session, typed);
    const coupon = code && changes.get("coupon", code.couponId);
    if (!code || !coupon) return { problem: "unknown", code: null };
    const problem = discountProblem(world, session, coupon, code);
    if (problem) return { problem, code };
    reprice(changes, { ...session, ...discounted(session.lines, createDiscount(world, coupon, code, code.code)) });
    return null;
  });
}

/** Takes a typed code off again; what the merchant gave stays. */
export function removeTypedCode(world: World, session: SessionRecord): void {
  if (session.discount === null || session.discount.typedCode === null) return;
  world.store.change((changes) => reprice(changes, { ...session, ...discounted(session.lines, null) }));
}

/** Which discount others have used up meanwhile: a typed code is then taken off. Null when nothing stands in the way of paying. */
export function spentDiscount(world: World, session: SessionRecord): "typed" | "given" | null {
  if (!session.discount || !isSpent(world.store, session.discount)) return null;
  if (session.discount.typedCode === null) return "given";
  removeTypedCode(world, session);
  return "typed";
}

/** Of several codes with this text the one that can be used; if none can, the newest, which says why. */
function findCode({ store, clock }: World, session: SessionRecord, typed: string): PromotionCodeRecord | undefined {
  const codes = store
    .table("promotionCode")
    .having({ code: typed.trim().toUpperCase() })
    .filter((code) => code.customerId === null || code.customerId === session.customerId);
  const isActive = (code: PromotionCodeRecord) => {
    const coupon = store.get("coupon", code.couponId);
    return coupon !== undefined && codeIsActive(code, coupon, clock.nowSeconds());
  };
  return codes.find(isActive) ?? codes.at(-1);
}

/** A bank that is being asked about the former amount has nothing more to ask. */
function reprice(changes: Changes, session: SessionRecord): void {
  changes.put("session", session);
  const intent = session.intentId === null ? undefined : changes.get("intent", session.intentId);
  if (intent) changes.put("intent", { ...intent, amount: session.amountTotal, methodId: null, payment: null });
}
