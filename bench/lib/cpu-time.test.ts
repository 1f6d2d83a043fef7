import http from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { cpuTimeMs, listenerOn } from "./cpu-time";

const onLinux = test.runIf(process.platform === "linux");

async function aServer(): Promise<number> {
  const server = http.createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

onLinux("the process behind a port is the one that listens there", async () => {
  expect(listenerOn(await aServer())).toBe(String(process.pid));
});

onLinux("work shows as processor time, of about the length it took", () => {
  const before = cpuTimeMs(String(process.pid));
  const { user, system } = process.cpuUsage();
  const usedMs = () => (process.cpuUsage().user - user + process.cpuUsage().system - system) / 1000;
  while (usedMs() < 100);
  expect(cpuTimeMs(String(process.pid)) - before).toBeGreaterThanOrEqual(80);
});
