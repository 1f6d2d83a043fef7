import { cookies } from "next/headers";
import { cookieName, cookieOptions } from "@/lib/http/cookies";
import type { Choice } from "./consent";

const SIX_MONTHS = 182 * 24 * 3600;

export const consentCookie = () => cookieName("consent");

/** Kept by the server, since browsers soon forget what a script keeps; read by scripts, so that cached pages know nobody. */
export async function keepChoice(choice: Choice): Promise<void> {
  (await cookies()).set(consentCookie(), choice, { ...cookieOptions(), httpOnly: false, maxAge: SIX_MONTHS });
}
