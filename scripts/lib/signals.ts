import type { Cleanups } from "./cleanups";

// Ctrl-C reaches us from the terminal and a moment later once more from npm, which passes it on.
const sameKeystrokeMs = 500;

/** Ends the program by its clean-ups: the first signal in order, the second, given on purpose, at once. */
export function stopOnSignals(cleanups: Cleanups): void {
  let asked: number | undefined;
  const onSignal = () => {
    const now = performance.now();
    if (asked === undefined) {
      asked = now;
      console.log("\n… stopping (Ctrl-C once more to stop at once)");
      void cleanups.stop().then(() => {
        console.log("✓ stopped");
        process.exit(0);
      });
    } else if (now - asked > sameKeystrokeMs) {
      void cleanups.kill().then(() => process.exit(1));
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  if (process.env.npm_lifecycle_event !== undefined) stopWithParent(onSignal);
}

/** npm that is killed outright passes nothing on: what it started would go on unseen. */
function stopWithParent(onGone: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onGone();
  }, 1_000);
  watch.unref();
}
