import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { PostgresUsers } from "./postgres-users";

function aFolder(): string {
  return path.join(fs.mkdtempSync(path.join(os.tmpdir(), "users-")), "postgres.users");
}

test("two uses in one process count twice: the first to leave does not stop the server", () => {
  const folder = aFolder();
  const [first, second] = [new PostgresUsers(folder), new PostgresUsers(folder)];
  first.join();
  second.join();
  first.leave();
  expect(first.isEmpty()).toBe(false);
  second.leave();
  expect(second.isEmpty()).toBe(true);
});

test("a process that was killed no longer counts", () => {
  const folder = aFolder();
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "999999999-0.1"), "");
  expect(new PostgresUsers(folder).isEmpty()).toBe(true);
});
