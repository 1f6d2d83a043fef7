import { expect, test } from "vitest";
import { Cleanups } from "./cleanups";

function aList() {
  const cleanups = new Cleanups();
  const stopped: string[] = [];
  const add = (name: string) =>
    cleanups.add({ stop: () => Promise.resolve().then(() => void stopped.push(name)), kill: () => undefined });
  return { cleanups, stopped, add };
}

test("what was started last is stopped first", async () => {
  const { cleanups, stopped, add } = aList();
  add("postgres");
  add("shop");
  await cleanups.stop();
  expect(stopped).toEqual(["shop", "postgres"]);
});

test("stopping twice, also at the same time, stops each thing once and waits for it both times", async () => {
  const { cleanups, stopped, add } = aList();
  add("postgres");
  await Promise.all([cleanups.stop(), cleanups.stop()]);
  await cleanups.stop();
  expect(stopped).toEqual(["postgres"]);
});
