import { cacheTags } from "@/lib/catalog/cache-tags";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { enqueue } from "@/lib/jobs/queue";
import { err, ok, type Result } from "@/lib/result";

type Context = { db: Db; now: Clock };
type Decided = Result<"done", "not_waiting">;

/** Publishes exactly the writing that has this id; one that was rewritten meanwhile has another. */
export function publishReview(context: Context, id: string): Promise<Decided> {
  return decide(context, id, { from: ["waiting"], state: "published", cause: null });
}

/** Takes a published one down, too; its buyer is told the cause and may write anew. */
export function refuseReview(context: Context, id: string, cause: string): Promise<Decided> {
  return decide(context, id, { from: ["waiting", "published"], state: "refused", cause });
}

type Decision = { from: ("waiting" | "published")[]; state: "published" | "refused"; cause: string | null };

function decide({ db, now }: Context, id: string, { from, state, cause }: Decision): Promise<Decided> {
  return db.$transaction(async (tx) => {
    const data = { state, cause, decidedAt: now() };
    const { count } = await tx.review.updateMany({ where: { id, state: { in: from } }, data });
    if (count === 0) return err("not_waiting");
    await turnPages(tx, id);
    return ok("done");
  });
}

/** The product's own page, its shelf and its collections at once; other lists follow within the hour. */
async function turnPages(tx: Tx, id: string): Promise<void> {
  const { product } = await tx.review.findUniqueOrThrow({
    where: { id },
    select: {
      product: {
        select: {
          slug: true,
          category: { select: { slug: true } },
          collections: { select: { collection: { select: { slug: true } } } },
        },
      },
    },
  });
  await enqueue(tx, "revalidate", { tag: cacheTags.product(product.slug) });
  await enqueue(tx, "revalidate", { tag: cacheTags.category(product.category.slug) });
  for (const { collection } of product.collections) {
    await enqueue(tx, "revalidate", { tag: cacheTags.collection(collection.slug) });
  }
}
