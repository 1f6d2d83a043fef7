import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient, type Prisma } from "@/generated/prisma/client";
import { serverEnv } from "@/lib/env/server";
import { InTurn } from "./in-turn";

export type Db = PrismaClient;
export type Tx = Prisma.TransactionClient;

/** The only constructor of Prisma. Password hashes are left out of every answer unless a query names them. */
export function createDb(connectionString: string, connections = 10) {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString, max: connections, connectionTimeoutMillis: 10_000, Client: InTurn }),
    omit: { user: { passwordHash: true } },
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  }) as PrismaClient;
}

// Next reloads modules in development; the pool must survive that.
const shared = globalThis as typeof globalThis & { windfallDb?: Db };

export function db(): Db {
  return (shared.windfallDb ??= createDb(serverEnv().databaseUrl));
}
