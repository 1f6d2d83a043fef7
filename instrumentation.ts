/** Runs once when the server starts: an environment that is not in order, or must not serve the public, ends it here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { mayStart } = await import("@/lib/env/may-start");
  await mayStart();
  const { followSandboxClock } = await import("@/lib/sandbox-clock");
  await followSandboxClock();
}
