import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";

export async function sendMail({ db, now }: { db: Db; now: Clock }, id: string): Promise<void> {
  await db.mail.updateMany({ where: { id, state: "queued" }, data: { state: "sent", sentAt: now() } });
}
