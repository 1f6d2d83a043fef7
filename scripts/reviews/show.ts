import type { Prisma } from "@/generated/prisma/client";
import { orderNumber } from "@/lib/orders/order-number";

export const reviewSelect = {
  id: true,
  stars: true,
  title: true,
  text: true,
  name: true,
  language: true,
  state: true,
  cause: true,
  writtenAt: true,
  product: { select: { slug: true } },
  line: { select: { sku: true, order: { select: { number: true } } } },
} satisfies Prisma.ReviewSelect;

type Review = Prisma.ReviewGetPayload<{ select: typeof reviewSelect }>;

const time = (at: Date) => at.toISOString().slice(0, 16).replace("T", " ");

export function reviewLine({ id, stars, text, writtenAt, product }: Review): string {
  const words = text.replace(/\s+/g, " ");
  const start = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  return `${id}  ${time(writtenAt)}  ${stars}/5  ${product.slug}  ${start}`;
}

export function reviewText({ id, stars, title, text, name, language, state, cause, writtenAt, line }: Review): string {
  return [
    `${id}  ${state}${cause ? `: ${cause}` : ""}`,
    `${stars}/5 for ${line.sku} of ${orderNumber(line.order.number)}, ${time(writtenAt)}, in ${language}, by ${name}`,
    "",
    ...(title ? [title, ""] : []),
    text,
  ].join("\n");
}
