import { forgiveTry, mayTry, type Limit } from "@/lib/throttle/throttle";
import { err, ok, type Result } from "@/lib/result";
import { checkPassword, type AuthContext, type Person } from "./sessions";

export const perAccount: Limit = { what: "sign-in of", tries: 10, seconds: 15 * 60 };
export const perCaller: Limit = { what: "sign-in by", tries: 50, seconds: 15 * 60 };

type Credentials = { email: string; password: string; caller: string };

/**
 * The one way in with a password. Too many tries get one answer, whether there is such an account or not and whether the
 * password is right or not; no password is looked at for it.
 */
export async function signIn(
  context: AuthContext,
  { email, password, caller }: Credentials,
): Promise<Result<Person, "bad_credentials" | "too_many">> {
  const tries = [
    { limit: perAccount, who: email.trim().toLowerCase() },
    { limit: perCaller, who: caller },
  ];
  if (!(await mayTry(context, tries))) return err("too_many");
  const person = await checkPassword(context, email, password);
  if (!person) return err("bad_credentials");
  await forgiveTry(context, tries);
  return ok(person);
}
