import type { TaskList } from "graphile-worker";
import type { Deliver } from "@/lib/mail/deliver";
import type { Shop } from "@/lib/payments/context";
import type { Jobs } from "./queue";
import { reconcileJob } from "./reconcile";
import { registerWebhookJob } from "./register-webhook";
import { sendMailJob } from "./send-mail";
import { sendRefundJob } from "./send-refund";
import { settleEventJob } from "./settle-event";

export function tasks(shop: Shop, deliver: Deliver): TaskList {
  return {
    "settle-event": settleEventJob(shop),
    "send-refund": sendRefundJob(shop),
    "send-mail": sendMailJob({ ...shop, deliver }),
    "register-webhook": registerWebhookJob(shop),
    reconcile: reconcileJob(shop),
  } satisfies Record<keyof Jobs, unknown>;
}

/** Every minute: what no event told. Every ten: whether WooshPay still knows where to deliver. */
export const crontab = "* * * * * reconcile\n*/10 * * * * register-webhook ?queue=register-webhook\n";
