import { decode } from "next-auth/jwt";
import { cookies } from "next/headers";
import { serverEnv } from "@/lib/env/server";
import { sessionCookie } from "./config";
import { authContext, sessionOwner } from "./sessions";
import type { Viewer } from "./types";

const guest: Viewer = { kind: "guest" };

/** Who this request comes from. A token that is forged, too old, or whose session was ended is a guest's. */
export async function viewer(): Promise<Viewer> {
  const sid = await currentSessionId();
  const owner = sid ? await sessionOwner(authContext(), sid) : null;
  return owner ? { kind: "customer", userId: owner.id, name: owner.name, email: owner.email } : guest;
}

export async function currentSessionId(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie())?.value;
  if (!token) return null;
  try {
    return (await decode({ token, secret: serverEnv().authSecret }))?.sid ?? null;
  } catch {
    return null; // not a token of ours
  }
}
