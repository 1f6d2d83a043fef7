import { findOffer } from "@/lib/promotions/find-offer";
import { Code } from "@/lib/promotions/offer";
import { markets } from "@/lib/markets/markets";
import { expect, test } from "@/tests/support/database";
import { demoPromotions, writePromotions } from "./write-promotions";

test("every demo code gives something in every market, also after a second seed", async ({ db }) => {
  await writePromotions(db);
  await writePromotions(db);
  const cartId = "01900000-0000-7000-8000-000000000000";
  for (const { code } of demoPromotions)
    for (const { currency } of markets) {
      const offer = await findOffer(db, { code: Code.parse(code), cartId, currency, at: new Date("2026-01-01") });
      expect(offer, `${code} in ${currency}`).toMatchObject({ ok: true });
    }
});
