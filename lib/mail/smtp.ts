import { createTransport } from "nodemailer";
import type { Deliver, Delivery, Envelope } from "./deliver";

const WAIT_MS = 20_000;

/**
 * Delivers by SMTP. Connecting and signing in are tried first, by themselves: what fails there has sent nothing and may
 * be tried again. From there on a server that goes away without a word leaves it unknown whether the mail was taken.
 */
export function smtpDelivery(url: string, from: string): Deliver {
  const timeouts = { connectionTimeout: WAIT_MS, greetingTimeout: WAIT_MS, socketTimeout: WAIT_MS };
  const transport = createTransport({ url, ...timeouts });
  return async (envelope) => {
    await transport.verify();
    try {
      await transport.sendMail(messageOf(envelope, from));
      return { kind: "accepted" };
    } catch (error) {
      return outcomeOf(error);
    }
  };
}

/** The server's own word decides: 5xx is final, 4xx asks for another try, silence is unknown. */
function outcomeOf(error: unknown): Delivery {
  const { responseCode, message: why } = error as Error & { responseCode?: number };
  if (responseCode === undefined) return { kind: "unknown", why };
  if (responseCode >= 500) return { kind: "refused", why };
  throw error;
}

export function messageOf({ messageId, to, subject, text, html, stop, at }: Envelope, from: string) {
  const headers = stop && { "List-Unsubscribe": `<${stop}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
  // As objects, addresses are taken as they are: nothing in them is read as a list of others.
  return { messageId, from, to: { name: "", address: to }, subject, text, html, date: at, ...(headers && { headers }) };
}
