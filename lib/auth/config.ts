import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { serverEnv } from "@/lib/env/server";
import { cookieName, cookieOptions } from "@/lib/http/cookies";
import { callerIn } from "@/lib/http/caller";
import { authContext, endSession, openSession, sessionOwner, SESSION_SECONDS } from "./sessions";
import { signIn } from "./sign-in";

declare module "next-auth/jwt" {
  interface JWT {
    sid?: string;
  }
}

export function sessionCookie(): string {
  return cookieName("session");
}

/** Built on first use, since it needs the environment. The token carries the id of our own session row and no more. */
export function authOptions(): NextAuthOptions {
  return {
    secret: serverEnv().authSecret,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    cookies: {
      sessionToken: { name: sessionCookie(), options: cookieOptions() },
      csrfToken: { name: cookieName("csrf"), options: cookieOptions() },
      callbackUrl: { name: cookieName("callback"), options: cookieOptions() },
    },
    providers: [
      Credentials({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: async (given, request) => {
          if (!given) return null;
          const forwarded: unknown = request.headers?.["x-forwarded-for"];
          const caller = callerIn(typeof forwarded === "string" ? forwarded : null);
          const person = await signIn(authContext(), { ...given, caller });
          return person.ok ? person.value : null;
        },
      }),
    ],
    callbacks: {
      jwt: async ({ token, user }) => {
        const sid = user ? await openSession(authContext(), user.id) : token.sid;
        return sid ? { sid } : {};
      },
      session: async ({ session, token }) => {
        const owner = token.sid ? await sessionOwner(authContext(), token.sid) : null;
        return { expires: session.expires, ...(owner && { user: { name: owner.name, email: owner.email } }) };
      },
    },
    events: {
      signOut: async ({ token }) => {
        if (token.sid) await endSession(authContext(), token.sid);
      },
    },
  };
}
