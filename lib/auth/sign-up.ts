import { systemClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { isBusy } from "@/lib/db/faults";
import { err, ok, type Result } from "@/lib/result";
import { hashPassword } from "./sessions";

export type NewAccount = { email: string; name: string; password: string; orderToken?: string | undefined };

/** Makes an account and, for a guest who holds an order's token, lets it take that order. E-mail alone claims nothing. */
export async function signUp(account: NewAccount): Promise<Result<{ userId: string }, "email_taken">> {
  const passwordHash = await hashPassword(account.password);
  const { email, name, orderToken } = account;
  try {
    const userId = await db().$transaction(async (tx) => {
      const user = await tx.user.create({ data: { email, name, passwordHash, createdAt: systemClock() } });
      if (orderToken) {
        await tx.order.updateMany({ where: { token: orderToken, customerId: null }, data: { customerId: user.id } });
      }
      return user.id;
    });
    return ok({ userId });
  } catch (error) {
    if (isBusy(error)) return err("email_taken");
    throw error;
  }
}
