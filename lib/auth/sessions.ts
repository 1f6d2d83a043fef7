import bcrypt from "bcryptjs";
import { systemClock, type Clock } from "@/lib/clock";
import { db, type Db } from "@/lib/db/client";

export const SESSION_SECONDS = 30 * 24 * 3600;

// Compared with where no such user exists, so that both answers take the same time.
const NOBODY = "$2b$10$iHvq1tDfSrV8SINfbfR15.yjdoH104LwBuCF8Z1c.uQYUiGVpeYVC";

export type AuthContext = { db: Db; now: Clock };
export type Person = { id: string; name: string; email: string };

const person = { id: true, name: true, email: true } as const;

export function authContext(): AuthContext {
  return { db: db(), now: systemClock };
}

export function hashPassword(password: string): Promise<string> {
  return bcrypt.hash(password, 10);
}

export async function checkPassword({ db }: AuthContext, email: string, password: string): Promise<Person | null> {
  const user = await db.user.findUnique({
    where: { email: email.trim().toLowerCase() },
    select: { ...person, passwordHash: true },
  });
  const matches = await bcrypt.compare(password, user?.passwordHash ?? NOBODY);
  return user && matches ? { id: user.id, name: user.name, email: user.email } : null;
}

/** A row of our own behind every token, so that a session can be ended here. */
export async function openSession({ db, now }: AuthContext, userId: string): Promise<string> {
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + SESSION_SECONDS * 1000);
  const { id } = await db.userSession.create({ data: { userId, createdAt, expiresAt }, select: { id: true } });
  return id;
}

export async function sessionOwner({ db, now }: AuthContext, sessionId: string): Promise<Person | null> {
  const session = await db.userSession.findFirst({
    where: { id: sessionId, expiresAt: { gt: now() } },
    select: { user: { select: person } },
  });
  return session?.user ?? null;
}

export async function endSession({ db }: AuthContext, sessionId: string): Promise<void> {
  await db.userSession.deleteMany({ where: { id: sessionId } });
}
