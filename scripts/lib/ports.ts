import net from "node:net";
import { codeOf, Problem } from "./problem";

function listen(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen({ port, host }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : port));
    });
  });
}

export async function freePort(): Promise<number> {
  return listen(0, "127.0.0.1");
}

export async function isPortFree(port: number): Promise<boolean> {
  // A browser may try ::1 first for `localhost` and must not meet somebody else's program there.
  for (const host of ["127.0.0.1", "::1"]) {
    try {
      await listen(port, host);
    } catch (error) {
      if (codeOf(error) === "EADDRINUSE" || codeOf(error) === "EACCES") return false;
    }
  }
  return true;
}

/** Refuses a port that cannot be had, naming the variable that moves it. */
export async function requirePort(port: number, variable: string): Promise<void> {
  if (await isPortFree(port)) return;
  throw new Problem(
    `Port ${port} is taken by another program. Stop that one, or choose another: ${variable}=${port + 1}`,
  );
}
