import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { RandomText } from "@/lib/random";
import type { WooshPay } from "@/lib/wooshpay";

/** Everything a payment touches outside itself, passed in: so that a test hands it the sandbox and a clock of its own. */
export type Shop = Readonly<{
  db: Db;
  psp: WooshPay;
  now: Clock;
  random: RandomText;
  site: Readonly<{
    /** Origin of the shop, such as https://shop.example. */
    origin: string;
    /** Hosts, with port where there is one, to which a shopper may be sent to pay. */
    payHosts: readonly string[];
    /** Whether the key takes real money; whatever says otherwise is not ours. */
    livemode: boolean;
    apiBase: string;
    /** When money is taken: at checkout, or at the first shipment. */
    capture: "automatic" | "manual";
    /** Payment methods that are not offered, though the shop knows them. */
    methodsOff: readonly string[];
    /** Webhook secrets configured by hand, besides those of endpoints the shop registered itself. */
    webhookSecrets: readonly string[];
  }>;
}>;
