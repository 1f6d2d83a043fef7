import type { Viewer } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import type { OrderStage, OrderSummary } from "@/lib/orders/types";
import { exportAccount } from "./export-account";

/** What is kept about whoever is signed in; a guest has nothing here. */
export async function readAccountData(viewer: Viewer): Promise<object | null> {
  return viewer.kind === "guest" ? null : exportAccount(db(), viewer.userId);
}

const underWay: readonly OrderStage[] = [
  ...(["unpaid", "waiting", "authorised", "paid", "partly_shipped", "shipped"] as const),
  ...(["returning", "disputed", "review"] as const),
];

/** Orders about which something is still to come. */
export function ordersUnderWay(orders: readonly OrderSummary[]): OrderSummary[] {
  return orders.filter(({ stage }) => underWay.includes(stage));
}
