import { signIn } from "@/lib/auth/sign-in";
import type { AuthContext } from "@/lib/auth/sessions";
import { err, ok, type Result } from "@/lib/result";
import { eraseAccount } from "./erase-account";

type Wish = { userId: string; email: string; password: string; caller: string; cartSecretHash: string | null };

/** Who is signed in deletes their account with its password, which is tried and counted as at sign-in. */
export async function deleteOwn(
  context: AuthContext,
  { userId, email, password, caller, cartSecretHash }: Wish,
): Promise<Result<"deleted", "bad_password" | "too_many">> {
  const person = await signIn(context, { email, password, caller });
  if (!person.ok) return err(person.error === "too_many" ? "too_many" : "bad_password");
  if (person.value.id !== userId) return err("bad_password");
  await eraseAccount(context, userId, cartSecretHash);
  return ok("deleted");
}
