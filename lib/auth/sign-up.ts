import { isTaken } from "@/lib/db/faults";
import { err, ok, type Result } from "@/lib/result";
import { hashPassword, type AuthContext } from "./sessions";

export type NewAccount = { email: string; name: string; password: string; orderToken?: string | undefined };

/** Makes an account and, for a guest who holds an order's token, lets it take that order. E-mail alone claims nothing. */
export async function signUp(
  { db, now }: AuthContext,
  { email, name, password, orderToken }: NewAccount,
): Promise<Result<{ userId: string }, "email_taken">> {
  const passwordHash = await hashPassword(password);
  try {
    const userId = await db.$transaction(async (tx) => {
      const user = await tx.user.create({ data: { email, name, passwordHash, createdAt: now() } });
      if (orderToken) {
        await tx.order.updateMany({ where: { token: orderToken, customerId: null }, data: { customerId: user.id } });
      }
      return user.id;
    });
    return ok({ userId });
  } catch (error) {
    if (isTaken(error)) return err("email_taken");
    throw error;
  }
}
