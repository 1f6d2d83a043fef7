import { test as base } from "./database";
import { openShop, type TestShop } from "./open-shop";

export type { TestShop } from "./open-shop";

/** Vitest's `test` with a shop for each test that asks for one. */
export const test = base.extend<{ shop: TestShop; manualShop: TestShop }>({
  shop: async ({ db, databaseUrl }, provide) => {
    const shop = await openShop(db, databaseUrl);
    await provide(shop);
    await shop.close();
  },
  /** The same, which takes money at the first shipment. */
  manualShop: async ({ db, databaseUrl }, provide) => {
    const shop = await openShop(db, databaseUrl, { capture: "manual" });
    await provide(shop);
    await shop.close();
  },
});

export { describe, expect } from "vitest";
