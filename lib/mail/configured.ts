import path from "node:path";
import { serverEnv } from "@/lib/env/server";
import type { Deliver } from "./deliver";
import { folderDelivery } from "./folder";
import { smtpDelivery } from "./smtp";

/** How this deployment's mails leave, with a sentence about it for whoever runs it. */
export function configuredDelivery(): { deliver: Deliver; about: string } {
  const { dataDir, mail } = serverEnv();
  if (mail.smtpUrl) {
    return { deliver: smtpDelivery(mail.smtpUrl, mail.from), about: `mails leave by ${new URL(mail.smtpUrl).host}` };
  }
  const folder = path.resolve(dataDir, "mail");
  return { deliver: folderDelivery(folder, mail.from), about: `mails are written to ${folder}: SMTP_URL is not set` };
}
