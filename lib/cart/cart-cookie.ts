import { cookies } from "next/headers";
import { cookieName, cookieOptions } from "@/lib/http/cookies";
import { secureRandomText } from "@/lib/random";
import { hashSecret } from "./secret";

const YEAR = 365 * 24 * 3600;

export async function cartSecretHash(): Promise<string | null> {
  const secret = (await cookies()).get(cookieName("cart"))?.value;
  return secret ? hashSecret(secret) : null;
}

/** For actions only: the shopper's cart secret, made on the first use. The database keeps its hash. */
export async function ensureCartSecretHash(): Promise<string> {
  const known = await cartSecretHash();
  if (known) return known;
  const secret = secureRandomText(32);
  (await cookies()).set(cookieName("cart"), secret, { ...cookieOptions(), maxAge: YEAR });
  await markSeen();
  return hashSecret(secret);
}

/** Cached pages carry nothing of a visitor; this marker tells the browser that there is something to ask for. */
export async function markSeen(): Promise<void> {
  (await cookies()).set(cookieName("seen", ""), "1", { ...cookieOptions(), httpOnly: false, maxAge: YEAR });
}
