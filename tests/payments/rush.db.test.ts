import { startPayment } from "@/lib/payments/start-payment";
import { defaultMarket } from "@/lib/markets/markets";
import { aVariant } from "../support/factories";
import { expect, test } from "../support/shop";

const BUYERS = 200;
const ROUNDS = 50;

test(
  "of two hundred buyers who press Pay for the last piece at once, one gets it, fifty times in a row",
  { timeout: 300_000 },
  async ({ db, shop }) => {
    const sold: unknown[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const variantId = await aVariant(db, { free: 1 });
      const carts = await cartsWith(db, variantId, round);
      const seen = await shop.seenCart(carts[0] ?? "");
      const answers = await Promise.all(
        carts.map((secretHash) => {
          return startPayment(shop.context, { secretHash, market: defaultMarket, customer: null, seen });
        }),
      );
      const refused = answers.filter((answer) => !answer.ok && answer.error === "sold_out").length;
      const stock = await db.variant.findUniqueOrThrow({
        where: { id: variantId },
        select: { free: true, held: true },
      });
      sold.push({ paying: answers.filter(({ ok }) => ok).length, refused, ...stock });
    }
    expect(sold).toEqual(Array(ROUNDS).fill({ paying: 1, refused: BUYERS - 1, free: 0, held: 1 }));
  },
);

/** A cart for each buyer with the one piece in it, written at once. */
async function cartsWith(db: Parameters<typeof aVariant>[0], variantId: string, round: number): Promise<string[]> {
  const secrets = Array.from({ length: BUYERS }, (_, buyer) => `buyer ${buyer} of round ${round}`);
  const at = new Date("2026-01-01T00:00:00Z");
  const carts = await db.cart.createManyAndReturn({
    data: secrets.map((secretHash) => ({ secretHash, version: 1, updatedAt: at })),
    select: { id: true },
  });
  await db.cartLine.createMany({ data: carts.map(({ id }) => ({ cartId: id, variantId, quantity: 1, addedAt: at })) });
  return secrets;
}
