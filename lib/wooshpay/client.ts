import { accounts } from "./resources/accounts";
import { balance } from "./resources/balance";
import { charges } from "./resources/charges";
import { checkoutSessions } from "./resources/checkout-sessions";
import { coupons } from "./resources/coupons";
import { customers } from "./resources/customers";
import { disputes } from "./resources/disputes";
import { events } from "./resources/events";
import { files } from "./resources/files";
import { paymentIntents } from "./resources/payment-intents";
import { paymentLinks } from "./resources/payment-links";
import { paymentMethods } from "./resources/payment-methods";
import { prices } from "./resources/prices";
import { products } from "./resources/products";
import { promotionCodes } from "./resources/promotion-codes";
import { refunds } from "./resources/refunds";
import { webhookEndpoints } from "./resources/webhook-endpoints";
import type { Fetch, TransportSettings } from "./transport";
import { createTransport } from "./transport";
import { signWebhook } from "./webhook-signature";
import { verifyWebhook } from "./webhooks";

export interface WooshPayConfig {
  /** `sk_test_...` or `sk_live_...`; the key alone decides test or live (documented: API Introduction). */
  readonly secretKey: string;
  /** By default the live or the test service, as the key says. */
  readonly baseUrl?: string;
  readonly fetch?: Fetch;
  /** Per attempt, in milliseconds; 15000 by default. */
  readonly timeoutMs?: number;
  /** Attempts after the first; 2 by default. A POST is repeated only under an idempotency key. */
  readonly maxRetries?: number;
  readonly sleep?: (ms: number) => Promise<void>;
  /** Uniform in [0, 1); spreads the retries of many callers. */
  readonly random?: () => number;
}

export type WooshPay = ReturnType<typeof createWooshPay>;

/**
 * A client for one WooshPay account. Every call that fails rejects with a WooshPayError, whose `outcome` says
 * whether the operation was refused or may have happened.
 */
export function createWooshPay(config: WooshPayConfig) {
  const send = createTransport(settingsFrom(config));
  return {
    accounts: accounts(send),
    balance: balance(send),
    charges: charges(send),
    checkoutSessions: checkoutSessions(send),
    coupons: coupons(send),
    customers: customers(send),
    disputes: disputes(send),
    events: events(send),
    files: files(send),
    paymentIntents: paymentIntents(send),
    paymentLinks: paymentLinks(send),
    paymentMethods: paymentMethods(send),
    prices: prices(send),
    products: products(send),
    promotionCodes: promotionCodes(send),
    refunds: refunds(send),
    webhookEndpoints: webhookEndpoints(send),
    webhooks: { verify: verifyWebhook, sign: signWebhook },
  } as const;
}

function settingsFrom(config: WooshPayConfig): TransportSettings {
  if (config.secretKey.trim() === "") throw new Error("WooshPay needs a secret key");
  return {
    secretKey: config.secretKey,
    baseUrl: (config.baseUrl ?? hostOf(config.secretKey)).replace(/\/+$/, ""),
    fetch: config.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    timeoutMs: config.timeoutMs ?? 15_000,
    maxRetries: config.maxRetries ?? 2,
    sleep: config.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    random: config.random ?? Math.random,
  };
}

/** Documented: API Introduction. */
function hostOf(secretKey: string): string {
  return secretKey.startsWith("sk_live_") ? "https://api.wooshpay.com" : "https://apitest.wooshpay.com";
}
