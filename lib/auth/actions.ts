"use server";

import { encode } from "next-auth/jwt";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { ActionState } from "@/lib/action-state";
import { markSeen } from "@/lib/cart/cart-cookie";
import { EmailAddress } from "@/lib/email-address";
import { serverEnv } from "@/lib/env/server";
import { callerIn } from "@/lib/http/caller";
import { cookieOptions } from "@/lib/http/cookies";
import { isEnhanced } from "@/lib/http/enhanced";
import { safePath } from "@/lib/http/safe-redirect";
import { keepTyped } from "@/lib/http/typed";
import { translator } from "@/lib/i18n/translator";
import { defaultMarket, type Market } from "@/lib/markets/markets";
import { MarketCode } from "@/lib/markets/schema";
import { report } from "@/lib/report";
import { sessionCookie } from "./config";
import type { AuthNotice } from "./notices";
import { authContext, endSession, openSession, SESSION_SECONDS } from "./sessions";
import { signIn } from "./sign-in";
import { signUp } from "./sign-up";
import { currentSessionId } from "./viewer";

const SignIn = z.object({ email: EmailAddress, password: z.string().min(1).max(200) });
const SignUp = z.object({
  email: EmailAddress,
  password: z.string().min(10).max(200),
  name: z.string().trim().max(100).optional(),
  orderToken: z.string().max(100).optional(),
});

export async function signInAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  const input = SignIn.safeParse(Object.fromEntries(form));
  if (!input.success) return refuse(form, "sign-in", "bad_credentials");
  const refusal = await attempt(async () => {
    const caller = callerIn((await headers()).get("x-forwarded-for"));
    const person = await signIn(authContext(), { ...input.data, caller });
    if (!person.ok) return person.error;
    await begin(person.value.id);
    return null;
  });
  return refusal ? refuse(form, "sign-in", refusal) : welcome(form);
}

export async function signUpAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  const input = SignUp.safeParse(Object.fromEntries(form));
  if (!input.success) {
    const field = input.error.issues[0]?.path[0];
    return refuse(
      form,
      "sign-up",
      field === "password" ? "weak_password" : field === "name" ? "name_missing" : "bad_email",
    );
  }
  const { email, password, name, orderToken } = input.data;
  const refusal = await attempt(async () => {
    const account = await signUp(authContext(), {
      email,
      password,
      name: name || email.split("@")[0] || email,
      orderToken,
    });
    if (!account.ok) return account.error;
    await begin(account.value.userId);
    return null;
  });
  return refusal ? refuse(form, "sign-up", refusal) : welcome(form);
}

export async function signOutAction(form: FormData): Promise<void> {
  const sid = await currentSessionId();
  if (sid) await endSession(authContext(), sid);
  (await cookies()).delete(sessionCookie());
  redirect(`/${marketOf(form).code}`);
}

async function attempt(work: () => Promise<AuthNotice | null>): Promise<AuthNotice | null> {
  try {
    return await work();
  } catch (error) {
    report("sign-in or sign-up failed", error);
    return "unavailable";
  }
}

/** A new session at every sign-in; the token is next-auth's own, so that its routes understand it. */
async function begin(userId: string): Promise<void> {
  const former = await currentSessionId();
  if (former) await endSession(authContext(), former);
  const sid = await openSession(authContext(), userId);
  const token = await encode({ token: { sid }, secret: serverEnv().authSecret, maxAge: SESSION_SECONDS });
  (await cookies()).set(sessionCookie(), token, { ...cookieOptions(), maxAge: SESSION_SECONDS });
  await markSeen();
}

function welcome(form: FormData): never {
  redirect(safePath(form.get("next"), `/${marketOf(form).code}/account`) as `/${string}` as never);
}

/** With script the form says it; without, the page is asked again with the notice in its address. */
async function refuse(form: FormData, page: "sign-in" | "sign-up", notice: AuthNotice): Promise<ActionState> {
  const market = marketOf(form);
  if (!(await isEnhanced())) {
    await keepTyped(form);
    redirect(`/${market.code}/${page}?notice=${notice}`);
  }
  return { status: "refused", code: notice, message: translator(market)(`auth.notices.${notice}`) };
}

function marketOf(form: FormData): Market {
  return MarketCode.safeParse(form.get("market")).data ?? defaultMarket;
}
