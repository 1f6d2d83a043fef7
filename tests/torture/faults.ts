import type { Dice } from "./dice";
import type { FaultKind } from "./tally";
import type { World } from "./world";

type Order = { kind: string; [option: string]: unknown };

/** Faults of requests and of deliveries, as the sandbox knows them. */
const requestFaults: readonly Order[] = [
  ...["timeout_before", "timeout_after", "reset_before", "reset_after", "truncated_json"].map((kind) => ({ kind })),
  { kind: "no_url", method: "POST", path: "/v1/checkout/sessions" },
  ...[402, 429, 500].map((status) => ({ kind: "http", status })),
];
const forgeries = ["wrong_secret", "no_signature", "tampered_body"];
const deliveryFaults: readonly ((dice: Dice) => Order)[] = [
  () => ({ kind: "duplicate" }),
  () => ({ kind: "reorder" }),
  () => ({ kind: "drop" }),
  (dice) => ({ kind: "delay", delay_seconds: 1 + dice.below(7200) }),
  (dice) => ({ kind: "forge", forgery: dice.pick(forgeries) }),
];

/** Another weather: calm, or each kind of fault by chance, more or less often. Now and then no delivery arrives at all. */
export async function changeWeather(world: World): Promise<void> {
  await clearWeather(world);
  const { dice, shop, crashes, staleReads } = world;
  staleReads.probability = dice.chance(0.4) ? 0.4 : 0;
  crashes.probability = dice.chance(0.4) ? dice.next() * 0.12 : 0;
  const order = (fault: Order, probability = (10 + dice.below(40)) / 100) =>
    shop.control("faults", { ...fault, probability, seed: dice.below(1_000_000) });
  if (dice.chance(0.5)) for (const fault of requestFaults) if (dice.chance(0.25)) await order(fault);
  if (dice.chance(0.3)) return order({ kind: "drop" }, 1);
  for (const fault of deliveryFaults) if (dice.chance(0.35)) await order(fault(dice));
}

type Fault = { kind: string; status?: number; hits: number };

/** Ends all faults and counts how often each has struck. */
export async function clearWeather({ shop, crashes, staleReads, tally }: World): Promise<void> {
  crashes.probability = 0;
  staleReads.probability = 0;
  const faults = `${shop.context.site.apiBase}/_sandbox/faults`;
  const { data } = (await (await shop.sandbox.fetch(faults)).json()) as { data: Fault[] };
  if (data.length === 0) return;
  for (const { kind, status, hits } of data) tally.fault((status ? `${kind}_${status}` : kind) as FaultKind, hits);
  await shop.sandbox.fetch(faults, { method: "DELETE" });
}
