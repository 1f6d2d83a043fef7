import { countBoughtTogether } from "@/lib/catalog/bought-together";
import type { Shop } from "@/lib/payments/context";

export const boughtTogetherJob =
  ({ db, now }: Shop) =>
  (): Promise<void> =>
    countBoughtTogether(db, now());
