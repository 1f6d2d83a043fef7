import { balance, type Amounts } from "../lifecycle/balance.ts";
import type { Route } from "./call.ts";

/** Documented: Get balance. Minor units; currencies are in lower case here. */
export const balanceRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/v1/balance",
    answer({ world, dialect }) {
      const { available, pending } = balance(world);
      return dialect.finish({
        object: "balance",
        available: amounts(available),
        livemode: false,
        pending: amounts(pending),
      });
    },
  },
];

function amounts(sums: Amounts) {
  return [...sums].sort().map(([currency, amount]) => ({ amount, currency: currency.toLowerCase() }));
}
