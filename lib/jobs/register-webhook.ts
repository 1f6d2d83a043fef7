import type { Shop } from "@/lib/payments/context";
import { registerWebhook } from "@/lib/payments/register-webhook";

const words = {
  kept: "webhook endpoint: registered already",
  created: "webhook endpoint: registered with WooshPay, secret kept in Postgres",
  unreachable: "webhook endpoint: none, since WooshPay cannot reach this machine; return page and reconciler settle",
};

export const registerWebhookJob = (shop: Shop) => async (): Promise<void> => {
  console.log(words[await registerWebhook(shop)]);
};
