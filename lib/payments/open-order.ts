import { toCartView } from "@/lib/cart/cart";
import { MAX_TOTAL_MINOR } from "@/lib/cart/limits";
import { loadCartRows, type CartRow } from "@/lib/cart/load-lines";
import type { Tx } from "@/lib/db/client";
import { translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { money } from "@/lib/money/money";
import { boughtStates, openStates } from "@/lib/orders/order-state";
import { placeOrder } from "@/lib/orders/place-order";
import { quote, type Quote } from "@/lib/pricing/quote";
import type { Shop } from "./context";
import { SESSION_MINUTES, sessionParams } from "./session-params";

/** What the shopper agreed to by pressing Pay; the prices themselves are ours to know. */
export type PayRequest = {
  secretHash: string;
  market: Market;
  customer: { id: string; email: string } | null;
  seen: { version: number; totalMinor: number };
};

export type CartRefusal =
  "cart_empty" | "cart_changed" | "price_changed" | "sold_out" | "too_few" | "unknown_product" | "over_limit";

export type OpenAttempt = {
  id: string;
  orderId: string;
  state: "sending" | "open";
  idempotencyKey: string;
  requestBody: string;
  sessionId: string | null;
  url: string | null;
};

export type Opening =
  | { kind: "refused"; code: CartRefusal }
  /** This very cart was ordered already: the order says what became of it. */
  | { kind: "ordered"; token: string }
  /** The order of this cart that waits for money, the same click again. */
  | { kind: "resumed"; attempt: OpenAttempt }
  /** An older order of another version of the cart stands in the way. */
  | { kind: "superseded"; attempt: OpenAttempt }
  | { kind: "placed"; attempt: OpenAttempt };

const attemptFields = {
  id: true,
  orderId: true,
  state: true,
  idempotencyKey: true,
  requestBody: true,
  sessionId: true,
  url: true,
} as const;

/** Finds or writes the one open order of a cart: order, price lock, stock hold and the request to be sent, together. */
export async function openOrder(shop: Shop, tx: Tx, request: PayRequest): Promise<Opening> {
  const cart = await lockCart(tx, request.secretHash);
  if (!cart) return { kind: "refused", code: "cart_empty" };
  const ordered = await tx.order.findFirst({
    where: {
      cartId: cart.id,
      cartVersion: request.seen.version,
      state: { in: [...boughtStates] },
      cancelledAt: null,
    },
    select: { token: true },
  });
  if (ordered) return { kind: "ordered", token: ordered.token };
  const rows = await loadCartRows(tx, cart.id, request.market);
  if (rows.length === 0) return { kind: "refused", code: "cart_empty" };
  const priced = price(rows, request.market);
  const open = await openAttempt(tx, cart.id);
  if (cart.version !== request.seen.version) return { kind: "refused", code: "cart_changed" };
  if (priced.total.minor !== request.seen.totalMinor) return { kind: "refused", code: "price_changed" };
  if (open)
    return {
      kind: open.isSame(cart.version, request.market, priced) ? "resumed" : "superseded",
      attempt: open.attempt,
    };
  const refusal = refusalOf(rows, priced, request.market);
  return refusal ? { kind: "refused", code: refusal } : place(shop, tx, request, cart, rows, priced);
}

async function lockCart(tx: Tx, secretHash: string): Promise<{ id: string; version: number } | undefined> {
  const [cart] = await tx.$queryRaw<{ id: string; version: number }[]>`
    SELECT id, version FROM "Cart" WHERE "secretHash" = ${secretHash} FOR UPDATE`;
  return cart;
}

function price(rows: readonly CartRow[], { currency }: Market): Quote {
  return quote(
    rows.map((row) => ({ unit: money(row.unitMinor ?? 0, currency), quantity: row.quantity })),
    currency,
  );
}

async function openAttempt(tx: Tx, cartId: string) {
  const order = await tx.order.findFirst({
    where: { cartId, state: { in: [...openStates] } },
    select: {
      cartVersion: true,
      market: true,
      totalMinor: true,
      cancelledAt: true,
      attempts: { where: { state: { in: ["sending", "open"] } }, select: attemptFields },
    },
  });
  const attempt = order?.attempts[0] as OpenAttempt | undefined;
  if (!order || !attempt) return null;
  const isSame = (version: number, market: Market, priced: Quote) =>
    !order.cancelledAt &&
    order.cartVersion === version &&
    order.market === market.code &&
    order.totalMinor === priced.total.minor;
  return { attempt, isSame };
}

function refusalOf(rows: readonly CartRow[], priced: Quote, { currency }: Market): CartRefusal | null {
  if (priced.total.minor > MAX_TOTAL_MINOR) return "over_limit";
  const problems = toCartView(0, rows, currency).lines.map((line) => line.problem);
  if (problems.includes("not_sold_here")) return "unknown_product";
  if (problems.includes("sold_out")) return "sold_out";
  return problems.includes("too_few") ? "too_few" : null;
}

async function place(
  shop: Shop,
  tx: Tx,
  { market, customer }: PayRequest,
  cart: { id: string; version: number },
  rows: readonly CartRow[],
  priced: Quote,
): Promise<Opening> {
  const at = shop.now();
  const { prefix } = await tx.installation.findUniqueOrThrow({ where: { id: 1 }, select: { prefix: true } });
  const placed = await placeOrder(tx, {
    cart,
    rows,
    quote: priced,
    market,
    capture: shop.site.capture,
    customerId: customer?.id ?? null,
    installationPrefix: prefix,
    random: shop.random,
    at,
  });
  if (!placed.ok) return { kind: "refused", code: placed.error };
  const order = placed.value;
  const expiresAt = new Date(at.getTime() + SESSION_MINUTES * 60_000);
  const { origin } = shop.site;
  const body = sessionParams({
    order,
    rows,
    quote: priced,
    market,
    customer,
    origin,
    capture: shop.site.capture,
    expiresAt,
    t: translator(market),
  });
  const attempt = await tx.paymentAttempt.create({
    data: {
      orderId: order.id,
      number: 1,
      idempotencyKey: `${order.reference}:1`,
      requestBody: JSON.stringify(body),
      state: "sending",
      expiresAt,
      createdAt: at,
    },
    select: attemptFields,
  });
  return { kind: "placed", attempt: attempt as OpenAttempt };
}
