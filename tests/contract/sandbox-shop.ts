import { createWooshPay } from "@/lib/wooshpay";
import type { WooshPayConfig } from "@/lib/wooshpay";
import { createSandbox } from "@/sandbox/app";

export const dialects = ["documented", "field"] as const;
export type DialectName = (typeof dialects)[number];

const SECRET_KEY = "sk_test_contract";
const BASE_URL = "http://wooshpay.test";

/** Epoch seconds at which the sandbox's clock stands still. */
export const NOW = 1_767_600_000;

/** A shop's view of one sandbox: the client, the raw API beside it, and the deliveries the shop was sent. */
export function aShopOnTheSandbox(dialect: DialectName) {
  const deliveries: Request[] = [];
  const sandbox = createSandbox({
    now: () => new Date(NOW * 1000),
    random: () => 0.5,
    dialect,
    secretKey: SECRET_KEY,
    baseUrl: BASE_URL,
    deliver: async (request) => {
      deliveries.push(request);
      return new Response(null, { status: 200 });
    },
  });
  const clientWith = (config: Partial<WooshPayConfig> = {}) =>
    createWooshPay({
      secretKey: SECRET_KEY,
      baseUrl: BASE_URL,
      fetch: sandbox.fetch,
      ...config,
    });
  const raw = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const headers = { authorization: `Basic ${btoa(`${SECRET_KEY}:`)}`, "content-type": "application/json" };
    const response = await sandbox.fetch(`${BASE_URL}${path}`, { headers, ...init });
    return response.json();
  };
  return { sandbox, wooshpay: clientWith(), clientWith, raw, deliveries };
}

/** What a shop would send for two apples at £20.00. */
export const anOrderOfApples = {
  mode: "payment",
  success_url: "https://shop.example/return?order=1",
  cancel_url: "https://shop.example/cart",
  client_reference_id: "wf_0000000000001",
  line_items: [{ price_data: { currency: "GBP", unit_amount: 2000, product_data: { name: "apple" } }, quantity: 2 }],
} as const;
