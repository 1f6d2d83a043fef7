import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { enqueueMail } from "@/lib/mail/enqueue";
import { folderDelivery } from "@/lib/mail/folder";
import { sendMail } from "@/lib/mail/send";
import { smtpDelivery } from "@/lib/mail/smtp";
import { anOpenOrder, aPaidOrder } from "@/tests/support/an-order";
import { expect, test as base, type TestShop } from "@/tests/support/shop";
import { startSmtpServer } from "./smtp-server";

const FROM = "Windfall <orders@windfall.example>";

const test = base.extend<{ server: Awaited<ReturnType<typeof startSmtpServer>> }>({
  server: async ({}, provide) => {
    const server = await startSmtpServer();
    await provide(server);
    await server.stop();
  },
});

/** A paid order's confirmation, written and not yet sent. */
async function aQueuedMail(shop: TestShop): Promise<string> {
  await aPaidOrder(shop);
  const { id } = await shop.context.db.mail.findFirstOrThrow({ where: { kind: "confirmed", state: "queued" } });
  return id;
}

const bySmtp = (shop: TestShop, url: string) => ({ ...shop.context, deliver: smtpDelivery(url, FROM) });
const mailOf = (shop: TestShop, id: string) => shop.context.db.mail.findUniqueOrThrow({ where: { id } });

test("a mail reaches the mail server once, with text and HTML, and is kept as it was sent", async ({
  shop,
  server,
}) => {
  const id = await aQueuedMail(shop);
  await sendMail(bySmtp(shop, server.url), id);
  await sendMail(bySmtp(shop, server.url), id);
  expect(server.taken).toHaveLength(1);
  expect(server.taken[0]).toMatchObject({ to: ["ada@example.com"] });
  expect(server.taken[0]?.message).toMatch(/^Message-ID: <[0-9a-f]{40}@localhost>\r$/m);
  expect(server.taken[0]?.message).toMatch(/multipart\/alternative/);
  const mail = await mailOf(shop, id);
  expect(mail).toMatchObject({ state: "sent", recipient: "ada@example.com", note: null });
  expect(mail.sentAt).not.toBeNull();
  expect(mail.text).toContain("Ada Buyer");
  expect(mail.html).toContain("</html>");
});

test("workers that take up the same mail at once send it once", async ({ shop, server }) => {
  const id = await aQueuedMail(shop);
  await Promise.all(Array.from({ length: 6 }, () => sendMail(bySmtp(shop, server.url), id)));
  expect(server.taken).toHaveLength(1);
});

test("a mail whose server is away is tried again, and then sent", async ({ shop, server }) => {
  const id = await aQueuedMail(shop);
  await expect(sendMail(bySmtp(shop, "smtp://127.0.0.1:1"), id)).rejects.toThrow();
  expect(await mailOf(shop, id)).toMatchObject({ state: "queued", sentAt: null });
  await sendMail(bySmtp(shop, server.url), id);
  expect(await mailOf(shop, id)).toMatchObject({ state: "sent", note: null });
});

test("a server that asks for patience is asked again", async ({ shop, server }) => {
  const id = await aQueuedMail(shop);
  server.behave((command) => (command === "RCPT" ? "451 later, please" : undefined));
  await expect(sendMail(bySmtp(shop, server.url), id)).rejects.toThrow("later, please");
  server.behave(() => undefined);
  await sendMail(bySmtp(shop, server.url), id);
  expect(server.taken).toHaveLength(1);
});

test("a refused address fails the mail for good, and says why", async ({ shop, server }) => {
  const id = await aQueuedMail(shop);
  server.behave((command) => (command === "RCPT" ? "550 nobody of that name" : undefined));
  await sendMail(bySmtp(shop, server.url), id);
  const mail = await mailOf(shop, id);
  expect(mail).toMatchObject({ state: "failed", sentAt: null });
  expect(mail.note).toContain("nobody of that name");
});

test("a server that goes silent after the mail may have taken it: it is not sent again, and says so", async ({
  shop,
  server,
}) => {
  const id = await aQueuedMail(shop);
  server.behave((command) => (command === "." ? "hang up" : undefined));
  await sendMail(bySmtp(shop, server.url), id);
  server.behave(() => undefined);
  await sendMail(bySmtp(shop, server.url), id);
  expect(server.taken).toHaveLength(0);
  const mail = await mailOf(shop, id);
  expect(mail).toMatchObject({ state: "sent", sentAt: null });
  expect(mail.note).toContain("may not have been taken");
});

test("a worker that dies while it hands a mail over leaves it claimed: the next one does not send it", async ({
  shop,
}) => {
  const id = await aQueuedMail(shop);
  const dying = { ...shop.context, deliver: () => new Promise<never>(() => undefined) };
  void sendMail(dying, id);
  await expect.poll(() => mailOf(shop, id)).toMatchObject({ state: "sent", sentAt: null });
  await shop.work();
  expect(shop.letters).toEqual([]);
  expect((await mailOf(shop, id)).note).toBe("handed over, no answer yet");
});

test("a mail that nobody can get is marked, with the reason", async ({ db, shop }) => {
  const { id: orderId } = await anOpenOrder(shop);
  await enqueueMail(db, { orderId, kind: "failed", about: orderId, at: shop.context.now() });
  await shop.work();
  const note = "the order has no e-mail address";
  expect(await db.mail.findFirst({ where: { kind: "failed" } })).toMatchObject({ state: "failed", note });
  expect(shop.letters).toEqual([]);
});

test("the same fact told twice is one mail", async ({ db, shop }) => {
  const { id: orderId } = await aPaidOrder(shop);
  const fact = { orderId, kind: "refunded", about: "refund-1", facts: { amountMinor: 100 }, at: new Date(0) } as const;
  await Promise.all([1, 2, 3].map(() => enqueueMail(db, fact)));
  await shop.work();
  expect(shop.letters.filter(({ subject }) => subject.includes("£1.00"))).toHaveLength(1);
});

test("without a mail server, each mail is one file that any mail program opens", async ({ shop }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "windfall-mail-"));
  const id = await aQueuedMail(shop);
  await sendMail({ ...shop.context, deliver: folderDelivery(folder, FROM) }, id);
  const [file = ""] = await readdir(folder);
  const message = await readFile(path.join(folder, file), "utf8");
  await rm(folder, { recursive: true });
  expect(file).toMatch(/^[0-9a-f]{40}\.eml$/);
  expect(message).toMatch(/^To: ada@example.com$/m);
  expect(message).toMatch(/^From: Windfall <orders@windfall.example>$/m);
});
