import { shopClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { serverEnv } from "@/lib/env/server";
import { secureRandomText } from "@/lib/random";
import { createWooshPay } from "@/lib/wooshpay";
import type { Shop } from "./context";
import { recorded } from "./flight-recorder";

let shop: Shop | undefined;

/** The running shop, built from its environment; the only place that makes a WooshPay client from it. */
export function currentShop(): Shop {
  return (shop ??= fromEnvironment());
}

function fromEnvironment(): Shop {
  const { siteOrigin, wooshpay } = serverEnv();
  const { secretKey, apiBase, payHosts, livemode, webhookSecrets, capture, methodsOff } = wooshpay;
  return {
    db: db(),
    psp: createWooshPay({
      secretKey,
      baseUrl: apiBase,
      timeoutMs: 8_000,
      maxRetries: 1,
      fetch: recorded((url, init) => fetch(url, init), shopClock),
    }),
    now: shopClock,
    random: secureRandomText,
    site: { origin: siteOrigin, payHosts, livemode, apiBase, webhookSecrets, capture, methodsOff },
  };
}
