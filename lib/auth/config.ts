import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { serverEnv } from "@/lib/env/server";
import { cookieName, cookieOptions } from "@/lib/http/cookies";
import { authContext, checkPassword, endSession, openSession, sessionOwner, SESSION_SECONDS } from "./sessions";

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
        authorize: (given) => (given ? checkPassword(authContext(), given.email, given.password) : null),
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
