import type { Tx } from "@/lib/db/client";

/** Numbers without gaps: the row stays locked until the transaction that uses the number is over. */
export async function nextInvoice(tx: Tx): Promise<number> {
  const { lastInvoice } = await tx.installation.update({
    where: { id: 1 },
    data: { lastInvoice: { increment: 1 } },
    select: { lastInvoice: true },
  });
  return lastInvoice;
}
