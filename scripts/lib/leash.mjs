// Preloaded into every program that `npm start` runs: its standard input is a pipe held by the starter, so when the
// starter is killed without a chance to tidy up, the pipe closes and the program stops too.
process.stdin.on("error", () => {});
process.stdin.on("close", () => process.kill(process.pid, "SIGTERM"));
process.stdin.resume();
process.stdin.unref?.();
