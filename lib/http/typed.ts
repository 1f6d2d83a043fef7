import { cookies } from "next/headers";
import { z } from "zod";
import { cookieName, cookieOptions } from "./cookies";

const SECONDS = 120;
const fields = ["email", "name"] as const;
const Typed = z.partialRecord(z.enum(fields), z.string().max(254));
const typedCookie = () => cookieName("typed");

export type Typed = z.output<typeof Typed>;

/** Keeps what was typed into a form that is sent back without script, for the page that says why: no address holds it. */
export async function keepTyped(form: FormData): Promise<void> {
  const typed = Typed.safeParse(Object.fromEntries([...form].filter(([name]) => fields.some((kept) => kept === name))));
  if (!typed.success) return;
  (await cookies()).set(typedCookie(), JSON.stringify(typed.data), { ...cookieOptions(), maxAge: SECONDS });
}

/** What was typed into the form that the notice is about; nothing where the page says nothing. */
export async function typedBefore(notice: unknown): Promise<Typed> {
  const kept = notice === undefined ? undefined : (await cookies()).get(typedCookie())?.value;
  return Typed.safeParse(parsed(kept)).data ?? {};
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "{}");
  } catch {
    return {};
  }
}
