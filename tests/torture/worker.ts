import { runBlock } from "./block";
import type { Finding } from "./book";

type Order = { url: string; seeds: number[] };

process.once("message", (order) => {
  const { url, seeds } = order as Order;
  void runBlock(url, seeds, ({ seed, broken, world: { tally } }) => {
    process.send?.({ seed, broken, faults: tally.faults, actions: tally.actions } satisfies Finding);
  }).then(
    () => process.disconnect(),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
