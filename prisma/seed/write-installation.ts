import { hash } from "bcryptjs";
import type { Db } from "@/lib/db/client";
import type { RandomText } from "@/lib/random";

export const demoShopper = { email: "demo@windfall.example", name: "Demo Shopper", password: "windfall-demo" } as const;

/** Gives a new shop its order prefix, which it then keeps for good: order references carry it. */
export async function writeInstallation(db: Db, random: RandomText): Promise<void> {
  const letters = random(24)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  await db.installation.createMany({ data: [{ id: 1, prefix: `wf${letters.slice(0, 4)}` }], skipDuplicates: true });
}

/** A login whose password is public; marked as seeded, so that a real deployment refuses to start with it. */
export async function writeDemoShopper(db: Db, now: Date): Promise<void> {
  const { email, name, password } = demoShopper;
  if (await db.user.findUnique({ where: { email }, select: { id: true } })) return;
  const user = { email, name, passwordHash: await hash(password, 10), seeded: true, createdAt: now };
  await db.user.createMany({ data: [user], skipDuplicates: true });
}
