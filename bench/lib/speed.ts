import { z } from "zod";
import type { Cleanups } from "@/scripts/lib/cleanups";
import { Problem } from "@/scripts/lib/problem";
import { runToEnd } from "@/scripts/lib/run";
import { root } from "@/scripts/lib/settings";
import { cpuTimeMs, listenerOn } from "./cpu-time";
import { cpuRatio, speedRatio, summarise, type LoadResult, type Round, type Summary } from "./rounds";
import type { Target } from "./targets";

export const load = { connections: 32, warmUpSeconds: 3, roundSeconds: 4, rounds: 6 } as const;

export type Encoding = "identity" | "gzip";
export type Speed = Summary &
  Readonly<{
    name: string;
    encoding: Encoding;
    /** Requests a second as a part of the empty page's. */
    ofEmptyPage: number;
    /** The same by the server's processor time alone, which other programs on the machine disturb less. */
    ofEmptyPageByCpu: number | null;
  }>;

type Lane = Readonly<{ target: Target; encoding: Encoding; server: string | undefined; rounds: Round[] }>;

const loadResult = z.object({
  requests: z.int(),
  seconds: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  failed: z.int(),
}) satisfies z.ZodType<LoadResult>;

async function put({ target, encoding, server }: Lane, seconds: number, cleanups: Cleanups): Promise<Round> {
  const which = target.anotherFilter ? ["another-filter"] : [];
  const asked = [target.url, String(load.connections), String(seconds), encoding, ...which];
  const args = ["--import", "tsx", "bench/load.ts", ...asked];
  const cpuBefore = server === undefined ? null : cpuTimeMs(server);
  const { code, output } = await runToEnd(process.execPath, args, { cwd: root, env: process.env, cleanups });
  if (code !== 0) throw new Problem(`The load on ${target.name} could not be made:\n${output}`);
  const cpuMs = server === undefined || cpuBefore === null ? null : cpuTimeMs(server) - cpuBefore;
  return { ...loadResult.parse(JSON.parse(output)), cpuMs };
}

/**
 * How many requests a second each target answers, as a plain client asks and as a browser does. The rounds of
 * all targets alternate; `emptyPage` names the one the others are compared with, in the same encoding.
 */
export async function measureSpeed(
  targets: readonly Target[],
  emptyPage: string,
  cleanups: Cleanups,
  encodings: readonly Encoding[] = ["identity", "gzip"],
): Promise<Speed[]> {
  const lanes = encodings.flatMap((encoding) =>
    targets.map((target): Lane => {
      const server = listenerOn(Number(new URL(target.url).port));
      return { target, encoding, server, rounds: [] };
    }),
  );
  for (const lane of lanes) await put(lane, load.warmUpSeconds, cleanups);
  for (let round = 1; round <= load.rounds; round++) {
    for (const lane of lanes) lane.rounds.push(await put(lane, load.roundSeconds, cleanups));
  }
  return lanes.map((lane) => describe(lane, lanes, emptyPage));
}

function describe({ target, encoding, rounds }: Lane, lanes: readonly Lane[], emptyPage: string): Speed {
  const empty = lanes.find((lane) => lane.target.name === emptyPage && lane.encoding === encoding)?.rounds ?? [];
  return {
    name: target.name,
    encoding,
    ofEmptyPage: speedRatio(rounds, empty),
    ofEmptyPageByCpu: cpuRatio(rounds, empty),
    ...summarise(rounds),
  };
}
