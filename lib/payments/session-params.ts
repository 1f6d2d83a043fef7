import type { CartRow } from "@/lib/cart/load-lines";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { mediaPath } from "@/lib/media/urls";
import type { PlacedOrder } from "@/lib/orders/place-order";
import { orderNumber } from "@/lib/orders/order-number";
import { pieceGroups } from "@/lib/pricing/piece-groups";
import type { LineQuote, Quote } from "@/lib/pricing/quote";
import type { CreateCheckoutSessionParams, LineItemParams } from "@/lib/wooshpay";
import { paymentMethodsFor } from "./payment-methods";

/** WooshPay's least is 60 minutes from its own clock; five more cover the way there and a retry. */
export const SESSION_MINUTES = 65;

/** A line as WooshPay takes it: an amount for each piece, and how many. */
type PricedItem = { price_data: LineItemParams["price_data"] & { unit_amount: number }; quantity: number };

export type SessionOrder = {
  order: PlacedOrder;
  rows: readonly CartRow[];
  quote: Quote;
  market: Market;
  customer: { id: string; email: string } | null;
  origin: string;
  capture: "automatic" | "manual";
  methodsOff: readonly string[];
  expiresAt: Date;
  t: Translator;
};

/** The body of Create a Session for an order. Every field of that page is accounted for in docs/session-fields.md. */
export function sessionParams({ order, rows, quote, market, customer, ...rest }: SessionOrder) {
  const { origin, capture, methodsOff, expiresAt, t } = rest;
  const description = t("checkout.description", { number: orderNumber(order.number) });
  const params = {
    mode: "payment",
    client_reference_id: order.reference,
    success_url: `${origin}/api/checkout/return/${order.token}`,
    cancel_url: `${origin}/api/checkout/cancel/${order.token}`,
    expires_at: Math.floor(expiresAt.getTime() / 1000),
    ...(customer && { customer_email: customer.email }),
    line_items: [
      ...rows.flatMap((row, index) => goods(row, quote.lines[index], origin)),
      ...delivery(quote, market, t),
    ],
    billing_address_collection: "auto",
    phone_number_collection: { enabled: true },
    shipping_address_collection: { allowed_countries: market.deliversTo },
    payment_method_types: paymentMethodsFor({ total: quote.total, market, capture, off: methodsOff }),
    metadata: { order: order.reference },
    payment_intent_data: {
      capture_method: capture,
      description,
      merchant_order_id: order.reference,
      ...(customer && { merchant_user_id: customer.id }),
      metadata: { order: order.reference },
    },
  } as const satisfies CreateCheckoutSessionParams;
  mustAddUp(params.line_items, quote);
  return params;
}

/** WooshPay is told final amounts. What is paid for a line may not divide by its pieces: then it is sent as two. */
function goods(row: CartRow, line: LineQuote | undefined, origin: string): PricedItem[] {
  if (row.unitMinor === null || !line) throw new Error(`${row.sku} has no price`);
  const width = row.pictureWidths.find((candidate) => candidate >= 480) ?? row.pictureWidths.at(-1);
  const images = row.pictureId && width ? [`${origin}${mediaPath(row.pictureId, width)}`] : [];
  const product_data = { name: row.name, description: row.finish, images, metadata: { sku: row.sku } };
  return pieceGroups(line.total, row.quantity).map(({ unit, quantity }) => ({
    price_data: { currency: unit.currency, unit_amount: unit.minor, product_data },
    quantity,
  }));
}

function delivery({ shipping }: Quote, market: Market, t: Translator): PricedItem[] {
  if (shipping.minor === 0) return [];
  const product = { name: t("checkout.deliveryLine"), metadata: { kind: "delivery" } };
  return [
    { price_data: { currency: market.currency, unit_amount: shipping.minor, product_data: product }, quantity: 1 },
  ];
}

/** What WooshPay would add up is what the order says, to the minor unit; else nothing is sent. */
function mustAddUp(lines: readonly PricedItem[], { total }: Quote): void {
  const sum = lines.reduce((minor, line) => minor + line.price_data.unit_amount * line.quantity, 0);
  if (sum !== total.minor) throw new Error(`session lines add up to ${sum}, the order to ${total.minor}`);
}
