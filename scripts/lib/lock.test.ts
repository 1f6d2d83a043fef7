import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { claim, isLive, ownMark, withLock } from "./lock.mjs";

function aFile(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lock-"));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  return path.join(folder, "held");
}

test("a file that a live process holds is not given to another", () => {
  const file = aFile();
  expect(claim(file)).toBeUndefined();
  expect(claim(file)).toBe(process.pid);
});

test("a file whose holder died is given to the next", async () => {
  const file = aFile();
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => child.once("exit", resolve));
  fs.writeFileSync(file, `${child.pid}.1`);
  expect(claim(file)).toBeUndefined();
  expect(fs.readFileSync(file, "utf8")).toBe(ownMark());
});

test("a process that got a dead one's number is not taken for it", () => {
  expect(isLive(ownMark())).toBe(true);
  expect(isLive(`${process.pid}.1`)).toBe(false);
});

test("works that share a lock run one after the other, also after one that failed", async () => {
  const file = aFile();
  const seen: string[] = [];
  const work = (name: string) =>
    withLock(file, async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`${name} ends`);
      if (name === "first") throw new Error("failed");
    });
  const [first] = await Promise.allSettled([work("first"), work("second")]);
  expect(first?.status).toBe("rejected");
  expect(seen).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});
