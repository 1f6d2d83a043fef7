import { isOneOf, unsettledStates, type Fulfilment, type OrderState } from "./order-state";

type Standing = { state: OrderState; fulfilment: Fulfilment };

/** States in which money is here that goes back when the order is cancelled. */
const withMoney = ["paid", "partly_refunded"] as const satisfies readonly OrderState[];

/** Why an order cannot be given up, or null where it can. */
export function cancelRefusal({ state, fulfilment }: Standing): "shipped_already" | "not_cancellable" | null {
  if (fulfilment !== "unshipped") return "shipped_already";
  return isOneOf([...unsettledStates, "authorised", ...withMoney], state) ? null : "not_cancellable";
}

export function hasMoney(state: OrderState): boolean {
  return isOneOf(withMoney, state);
}
