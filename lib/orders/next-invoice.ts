import { Prisma } from "@/generated/prisma/client";

/** The number of a receipt, taken by the very statement that writes it on its order: without gaps, and none for nothing. */
export const nextInvoice = Prisma.sql`next_invoice()`;
