import { confirmAlert } from "@/lib/alerts/answer-alert";
import { askAlert, type Wish } from "@/lib/alerts/ask-alert";
import { defaultMarket } from "@/lib/markets/markets";
import type { TestShop } from "./shop";

export const ada = "ada@example.com";

/** Somebody leaves an address for a variant. @returns what they are told */
export async function ask(shop: TestShop, variantId: string, wish: Partial<Wish> = {}) {
  const whole = { variantId, email: ada, market: defaultMarket, caller: "203.0.113.7", ...wish };
  const asked = await askAlert(shop.context, whole);
  return asked.ok ? asked.value : asked.error;
}

/** The same, with the yes to the mail that asked. @returns the alert's token */
export async function wait(shop: TestShop, variantId: string, email = ada): Promise<string> {
  await ask(shop, variantId, { email });
  const where = { variantId_email: { variantId, email } };
  const { token } = await shop.context.db.alert.findUniqueOrThrow({ where });
  await confirmAlert(shop.context, token, { kind: "guest" });
  return token;
}

/** Pieces come in. */
export async function restock({ context: { db, now } }: TestShop, variantId: string, quantity: number) {
  await db.variant.update({
    where: { id: variantId },
    data: { free: { increment: quantity }, movements: { create: { quantity, reason: "delivery", at: now() } } },
  });
}
