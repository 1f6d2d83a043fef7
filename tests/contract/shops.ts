import { afterEach } from "vitest";
import type { CardParams, PaymentMethodDataParams } from "@/lib/wooshpay";
import type { DialectName } from "./sandbox-shop";
import { aShopOnTheSandbox } from "./sandbox-shop";

export type Shop = ReturnType<typeof aShopOnTheSandbox>;

const opened: Shop[] = [];
afterEach(() => opened.splice(0).forEach(({ sandbox }) => sandbox.close()));

/** A shop on a sandbox of its own, which is closed after the test. */
export function aShop(dialect: DialectName): Shop {
  const shop = aShopOnTheSandbox(dialect);
  opened.push(shop);
  return shop;
}

export const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "no failure",
    (error: unknown) => error,
  );

/** The documented test card. */
export const aCard: CardParams = { number: "4111111111111111", exp_month: "03", exp_year: "2027", cvc: "123" };

export const byCard = (card: Partial<CardParams> = {}): PaymentMethodDataParams => ({
  type: "card",
  card: { ...aCard, ...card },
});

/** What any order of forty pounds asks for, paid by card at once. */
export const fortyPounds = { amount: 4000, currency: "GBP", confirm: true, payment_method_data: byCard() } as const;
