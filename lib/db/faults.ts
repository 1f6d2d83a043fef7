import { Prisma } from "@/generated/prisma/client";

/** Lost a race or waited too long for a turn: nothing happened, and the same request may succeed a moment later. */
export function isBusy(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && ["P2002", "P2028", "P2034"].includes(error.code);
}
