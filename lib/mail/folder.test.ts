import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import type { Envelope } from "./deliver";
import { folderDelivery } from "./folder";

const envelope: Envelope = {
  ...{ messageId: "<0123@shop.example>", to: "ada@example.com", subject: "It is back", at: new Date(0) },
  ...{ text: "Hello", html: "<p>Hello</p>" },
};

async function written(mail: Envelope): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "windfall-mail-"));
  await folderDelivery(folder, "shop@shop.example")(mail);
  const [file = ""] = await readdir(folder);
  const message = await readFile(path.join(folder, file), "utf8");
  await rm(folder, { recursive: true });
  return message;
}

test("a mail that can be ended tells mail programs where one post ends it", async () => {
  const message = await written({ ...envelope, stop: "https://shop.example/api/alerts/a-token" });
  expect(message).toMatch(/^List-Unsubscribe: <https:\/\/shop\.example\/api\/alerts\/a-token>$/m);
  expect(message).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
});

test("a mail about an order cannot be ended", async () => {
  expect(await written(envelope)).not.toMatch(/^List-/m);
});
