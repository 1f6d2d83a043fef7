import { z } from "zod";
import { sendMail, type PostOffice } from "@/lib/mail/send";

const Payload = z.object({ mailId: z.string() });

/** Fails, and so is tried again with growing gaps, while the mail server does not take it. */
export const sendMailJob = (office: PostOffice) => (payload: unknown) =>
  sendMail(office, Payload.parse(payload).mailId);
