import type { TaskList } from "graphile-worker";
import type { Revalidate } from "@/lib/catalog/revalidation";
import type { Deliver } from "@/lib/mail/deliver";
import type { Shop } from "@/lib/payments/context";
import { boughtTogetherJob } from "./bought-together";
import type { Jobs } from "./queue";
import { forgetJob } from "./forget";
import { reconcileJob } from "./reconcile";
import { registerWebhookJob } from "./register-webhook";
import { revalidateJob } from "./revalidate";
import { sendMailJob } from "./send-mail";
import { sendRefundJob } from "./send-refund";
import { settleEventJob } from "./settle-event";
import { tellAlertsJob } from "./tell-alerts";
import { turnPricesJob } from "./turn-prices";

/** The ways out of the house that the jobs take. */
export type Doors = Readonly<{ deliver: Deliver; revalidate: Revalidate }>;

export function tasks(shop: Shop, { deliver, revalidate }: Doors): TaskList {
  return {
    "settle-event": settleEventJob(shop),
    "send-refund": sendRefundJob(shop),
    "send-mail": sendMailJob({ ...shop, deliver }),
    "register-webhook": registerWebhookJob(shop),
    reconcile: reconcileJob(shop),
    "bought-together": boughtTogetherJob(shop),
    "turn-prices": turnPricesJob(shop),
    "tell-alerts": tellAlertsJob(shop),
    revalidate: revalidateJob(revalidate),
    forget: forgetJob(shop),
  } satisfies Record<keyof Jobs, unknown>;
}

/** Every minute: what no event told, prices that are due, and who waits for what can be had again. Every ten: whether WooshPay still knows where to deliver. At night: what is old, and what sells together. */
export const crontab = [
  "* * * * * reconcile",
  "* * * * * turn-prices",
  "* * * * * tell-alerts",
  "17 3 * * * forget",
  "47 3 * * * bought-together",
  "*/10 * * * * register-webhook ?queue=register-webhook\n",
].join("\n");
