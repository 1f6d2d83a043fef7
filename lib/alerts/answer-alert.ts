import type { Viewer } from "@/lib/auth/types";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";

type Context = { db: Db; now: Clock };

/**
 * The yes to the mail that asked. Who says it while signed in under the same address has shown that this mail reaches
 * them; nothing else shows that.
 */
export async function confirmAlert({ db, now }: Context, token: string, who: Viewer): Promise<void> {
  const at = now();
  const alert = await db.alert.findUnique({ where: { token }, select: { email: true } });
  if (!alert) return;
  await db.alert.updateMany({ where: { token, confirmedAt: null }, data: { confirmedAt: at } });
  if (who.kind === "guest") return;
  await db.user.updateMany({
    where: { id: who.userId, email: alert.email, emailProvenAt: null },
    data: { emailProvenAt: at },
  });
}

/** Ends an alert, or every one to its address, by forgetting it. */
export async function stopAlert({ db }: Pick<Context, "db">, token: string, scope: "one" | "all"): Promise<void> {
  const alert = await db.alert.findUnique({ where: { token }, select: { email: true } });
  if (alert) await db.alert.deleteMany({ where: scope === "all" ? { email: alert.email } : { token } });
}
