import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { enqueueMail } from "@/lib/mail/enqueue";
import type { Market } from "@/lib/markets/markets";
import type { RandomText } from "@/lib/random";
import { err, ok, type Result } from "@/lib/result";
import { mayTry, type Limit } from "@/lib/throttle/throttle";

export const perCaller: Limit = { what: "alert by", tries: 20, seconds: 3600 };
export const perAddress: Limit = { what: "alert to", tries: 10, seconds: 24 * 3600 };

type Context = { db: Db; now: Clock; random: RandomText };
export type Wish = { variantId: string; email: string; market: Market; caller: string };
export type AskRefusal = "unknown_product" | "in_stock" | "too_many";

/**
 * Somebody wants to know when a variant can be had again: one mail goes to the address and asks whether that is so. The
 * answer is the same whether the address is known or not, and also where it has been written to often enough today.
 */
export async function askAlert(context: Context, wish: Wish): Promise<Result<"asked", AskRefusal>> {
  const { db } = context;
  if (!(await mayTry(context, [{ limit: perCaller, who: wish.caller }]))) return err("too_many");
  const variant = await db.variant.findUnique({ where: { id: wish.variantId }, select: { free: true } });
  if (!variant) return err("unknown_product");
  if (variant.free > 0) return err("in_stock");
  if (!(await mayTry(context, [{ limit: perAddress, who: wish.email }]))) return ok("asked");
  await db.$transaction((tx) => write(tx, context, wish));
  return ok("asked");
}

/** One row for each variant and address. Who has asked already is asked nothing again until that alert has ended. */
async function write(tx: Tx, { now, random }: Context, { variantId, email, market }: Wish): Promise<void> {
  const at = now();
  const [asked] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Alert" AS a (id, "variantId", email, market, token, "askedAt")
    VALUES (gen_random_uuid(), ${variantId}::uuid, ${email}, ${market.code}, ${random(24)}, ${at})
    ON CONFLICT ("variantId", email) DO UPDATE SET id = excluded.id, market = excluded.market, token = excluded.token,
      "askedAt" = excluded."askedAt", "confirmedAt" = NULL, "mailedAt" = NULL
    WHERE a."mailedAt" IS NOT NULL
    RETURNING id::text`;
  if (!asked) return;
  const facts = { alertId: asked.id };
  await enqueueMail(tx, { orderId: null, kind: "alert_asked", about: asked.id, facts, to: email, at });
}
