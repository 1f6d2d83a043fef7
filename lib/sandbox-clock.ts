import { z } from "zod";
import { setShopClock, shopClock } from "./clock";
import { isLoopback, SANDBOX_KEY } from "./env/deployment";
import { serverEnv } from "./env/server";
import { report } from "./report";

const EVERY_MS = 500;
/** Less than this is the way from there to here, not a jump. */
const JUMP_MS = 1_000;

const Reading = z.object({ now_ms: z.number(), offset_ms: z.number(), frozen: z.boolean() });

type Follow = {
  /** Called after a jump, once the shop's clock tells the new time. */
  onJump?: () => void | Promise<void>;
  say?: (line: string) => void;
};

/**
 * With the sandbox's key this process tells the sandbox's time from here on, so that one jump there moves shop and worker
 * too; with any other key the clock is never touched. Answers once the time has been asked for the first time.
 */
export async function followSandboxClock(follow: Follow = {}): Promise<void> {
  const { secretKey, apiBase } = serverEnv().wooshpay;
  if (secretKey !== SANDBOX_KEY || !isLoopback(apiBase)) return;
  const look = () =>
    readSandboxClock(apiBase, follow).catch((error: unknown) => report("jump of the clock was not followed up", error));
  await look();
  const again = () => void look().finally(() => setTimeout(again, EVERY_MS).unref());
  setTimeout(again, EVERY_MS).unref();
}

/** Sets the shop's clock by the sandbox's, once. While the sandbox is away the clock stays as it was set last. */
export async function readSandboxClock(
  apiBase: string,
  { onJump, say = console.log }: Follow = {},
  ask: typeof fetch = fetch,
): Promise<void> {
  const reading = await read(apiBase, ask);
  if (!reading) return;
  const { now_ms, offset_ms, frozen } = reading;
  const jumpMs = setShopClock({ offsetMs: offset_ms, frozenAtMs: frozen ? now_ms : null });
  if (Math.abs(jumpMs) < JUMP_MS) return;
  const way = jumpMs > 0 ? "forward" : "back";
  say(`the sandbox's clock went ${way} by ${Math.round(Math.abs(jumpMs) / 1000)} s: ${shopClock().toISOString()}`);
  await onJump?.();
}

async function read(apiBase: string, ask: typeof fetch) {
  try {
    const answer = await ask(`${apiBase}/_sandbox/clock`, { cache: "no-store", signal: AbortSignal.timeout(2_000) });
    return Reading.safeParse(await answer.json()).data ?? null;
  } catch {
    return null;
  }
}
