import { z } from "zod";
import { operations } from "../operations";
import type { ReadOptions, Send } from "../transport";
import { CurrencyCode, Integer, orNull, reading } from "../wire";

const Funds = z.array(
  reading({
    /** Minor units; below nought where more was refunded than taken. */
    amount: Integer,
    /** Upper case. */
    currency: CurrencyCode,
  }),
);

/** Documented: Get balance. One entry per currency. */
const Balance = reading({
  available: Funds,
  /** Taken, and not yet available; null where the service left it out. */
  pending: orNull(Funds),
  livemode: orNull(z.boolean()),
});
export type Balance = z.output<typeof Balance>;

export function balance(send: Send) {
  const { get } = operations(send);

  return {
    /** The account's money. Documented: Get balance. */
    retrieve: (options: ReadOptions = {}): Promise<Balance> => get("/v1/balance", Balance, options),
  };
}
