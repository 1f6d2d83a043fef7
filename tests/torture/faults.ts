import type { World } from "./world";

/** Faults of requests and of deliveries, as the sandbox knows them. */
const requestFaults = ["timeout_before", "timeout_after", "reset_before", "reset_after", "truncated_json", "no_url"];
const statuses = [402, 429, 500];
const deliveryFaults = ["duplicate", "reorder", "drop", "delay", "forge"];
const forgeries = ["wrong_secret", "no_signature", "tampered_body"];

/** Orders what goes wrong in this schedule: each kind in some of them, more or less often. */
export async function orderFaults(world: World): Promise<void> {
  const { dice, shop, crashes, staleReads } = world;
  staleReads.probability = dice.chance(0.3) ? 0.3 : 0;
  crashes.probability = dice.chance(0.5) ? dice.next() * 0.12 : 0;
  const often = () => ({ probability: (10 + dice.below(40)) / 100, seed: dice.below(1_000_000) });
  for (const kind of requestFaults) if (dice.chance(0.35)) await shop.control("faults", { kind, ...often() });
  for (const status of statuses)
    if (dice.chance(0.25)) await shop.control("faults", { kind: "http", status, ...often() });
  for (const kind of deliveryFaults) {
    if (!dice.chance(0.5)) continue;
    const besides = { delay: { delay_seconds: 1 + dice.below(7200) }, forge: { forgery: dice.pick(forgeries) } };
    await shop.control("faults", { kind, ...besides[kind as keyof typeof besides], ...often() });
  }
}

type Fault = { kind: string; status?: number; hits: number };

/** Ends all faults and counts how often each has struck. */
export async function endFaults({ shop, crashes, staleReads, tally }: World): Promise<void> {
  crashes.probability = 0;
  staleReads.probability = 0;
  const answer = await shop.sandbox.fetch(`${shop.context.site.apiBase}/_sandbox/faults`);
  const { data } = (await answer.json()) as { data: Fault[] };
  for (const { kind, status, hits } of data) tally.fault(status ? `${kind}_${status}` : kind, hits);
  await shop.sandbox.fetch(`${shop.context.site.apiBase}/_sandbox/faults`, { method: "DELETE" });
}
