import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import type { Deliver } from "./deliver";
import { messageOf } from "./smtp";

/** Without a mail server, mails are written to a folder, one file each, named by their message id. */
export function folderDelivery(folder: string, from: string): Deliver {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  return async (envelope) => {
    const { message } = await composer.sendMail(messageOf(envelope, from));
    await mkdir(folder, { recursive: true });
    const name = envelope.messageId.replace(/@.*|[<>]/g, "");
    await writeFile(path.join(folder, `${name}.eml`), message as Buffer);
    return { kind: "accepted" };
  };
}
