import { readOrderView } from "@/lib/orders/queries";
import { findStory, listStories } from "@/lib/orders/timeline-queries";
import type { Buying, Cost } from "./purchases";

export const overviews = ["sweep", "orderPage", "story", "storyList"] as const;
export type Overview = (typeof overviews)[number];

/**
 * What looks for something among all orders: a whole round of the reconciler, an order's page, its flight recorder and the
 * list of those. `db()` has to lead to the database that is measured.
 */
export async function measureOverviews({ shop, measured }: Buying): Promise<Record<Overview, Cost>> {
  const { db, now } = shop.context;
  const { token, reference } = await db.order.findFirstOrThrow({
    where: { state: "paid" },
    orderBy: { number: "asc" },
  });
  // By then it is time to read WooshPay's lists again.
  await shop.advance(11 * 60);
  return {
    sweep: await measured(() => shop.reconcile()),
    orderPage: await measured(() => readOrderView(db, { token }, now())),
    story: await measured(() => findStory(reference)),
    storyList: await measured(() => listStories()),
  };
}
