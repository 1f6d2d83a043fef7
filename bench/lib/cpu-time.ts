import fs from "node:fs";

// Linux counts processor time in hundredths of a second for programs, whatever the kernel's own clock.
const msPerTick = 10;
const listening = "0A";

function socketsListeningOn(port: number): string[] {
  const hexPort = port.toString(16).toUpperCase().padStart(4, "0");
  const lines = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((file) => fs.readFileSync(file, "utf8").split("\n"));
  const sockets = lines.map((line) => line.trim().split(/\s+/));
  return sockets
    .filter(([, local, , state]) => local?.endsWith(`:${hexPort}`) && state === listening)
    .map((fields) => `socket:[${fields[9] ?? ""}]`);
}

function holds(pid: string, sockets: readonly string[]): boolean {
  try {
    const folder = `/proc/${pid}/fd`;
    return fs.readdirSync(folder).some((fd) => sockets.includes(fs.readlinkSync(`${folder}/${fd}`)));
  } catch {
    // Another account's, or gone since it was listed.
    return false;
  }
}

/** The process that listens on a port of this machine; undefined where there is no /proc to find it in. */
export function listenerOn(port: number): string | undefined {
  if (process.platform !== "linux") return undefined;
  const sockets = socketsListeningOn(port);
  return fs.readdirSync("/proc").find((name) => /^\d+$/.test(name) && holds(name, sockets));
}

/** Processor time that a process has used so far, all threads, in milliseconds. */
export function cpuTimeMs(pid: string): number {
  // The 14th and 15th fields are user and system time; the 2nd, the name in brackets, may hold spaces.
  const fields = fs.readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * msPerTick;
}
