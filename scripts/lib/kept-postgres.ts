import { setTimeout as sleep } from "node:timers/promises";

const looksEveryMs = 1_000;

type Server = Readonly<{ isUp: () => boolean; start: () => Promise<string> }>;

/**
 * Starts a server again whenever it has ended by itself: pg_ctl leaves it without a parent that would hear of it. Whoever
 * uses it was given its address once, so it has to come back there.
 */
export async function keepUp(
  server: Server,
  url: string,
  until: AbortSignal,
  tell: (line: string) => void,
): Promise<void> {
  while (!until.aborted) {
    await sleep(looksEveryMs, undefined, { ref: false });
    if (until.aborted || server.isUp()) continue;
    tell("has ended; starting it again");
    const line = await server.start().then(
      (now) =>
        now === url ? "is back" : "is back on another port, as its own was taken: stop Windfall and start it again",
      (error: unknown) => `could not be started: ${error instanceof Error ? error.message : String(error)}`,
    );
    tell(line);
  }
}
