import { z } from "zod";
import { mayBeCardNumber } from "@/lib/orders/card-number";

export const limits = { title: 80, shortest: 10, text: 2000, name: 40 } as const;

/** What a buyer typed, and what is wrong with it as a sentence. */
export type ReviewForm = { stars: number | null; title: string; text: string; name: string; message: string | null };

export const reviewFaults = ["stars", "too_short", "too_long", "name", "card_number", "address"] as const;
export type ReviewFault = (typeof reviewFaults)[number];

export type ReviewDraft = { stars: number; title: string | null; text: string; name: string };

const line = z.string().trim().max(400).catch("");
const Typed = z.object({
  stars: z.coerce.number().int().min(1).max(5).nullable().catch(null),
  title: line,
  text: z.string().trim().max(10_000).catch(""),
  name: line,
});

export function readReviewForm(form: FormData): Omit<ReviewForm, "message"> {
  return Typed.parse(Object.fromEntries(form));
}

/** The review that was typed, or why it cannot be taken. */
export function draftOf({ stars, title, text, name }: Omit<ReviewForm, "message">): ReviewDraft | ReviewFault {
  const everything = `${title}\n${text}\n${name}`;
  if (stars === null) return "stars";
  if (text.length < limits.shortest) return "too_short";
  if (text.length > limits.text || title.length > limits.title) return "too_long";
  if (name === "" || name.length > limits.name) return "name";
  if (mayBeCardNumber(everything)) return "card_number";
  if (mayBeAddress(everything)) return "address";
  return { stars, title: title || null, text, name };
}

/** An e-mail or a web address, which a review must not spread. */
function mayBeAddress(text: string): boolean {
  return /[^\s@]@[^\s@]+\.[^\s@]|https?:|www\.|\b[\w-]+\.(com|net|org|shop|info|io|cn|jp|de|fr|es|br|kw)\b/i.test(
    text.normalize("NFKC"),
  );
}
