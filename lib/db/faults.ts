import { Prisma } from "@/generated/prisma/client";

/** Waited too long for a turn, or met another at the same row: nothing happened, and the same request may do in a moment. */
export function isBusy(error: unknown): boolean {
  return hasCode(error, ["P2028", "P2034"]) || isTaken(error);
}

/** Somebody else has that unique value already. */
export function isTaken(error: unknown): boolean {
  return hasCode(error, ["P2002"]);
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && codes.includes(error.code);
}
