import type { Offer } from "@/lib/catalog/options";

/** What the style sheet shows only while this finish, and this size where there are several, is chosen. */
export function chosenOnly({ finish, size }: Pick<Offer, "finish" | "size">, sized: boolean) {
  return { "data-finish": finish, ...(sized && { "data-size": size }) };
}
