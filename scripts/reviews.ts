import type { Shop } from "@/lib/payments/context";
import { publishReview, refuseReview } from "@/lib/reviews/decide-review";
import { runCommand } from "./lib/command";
import { commandGiven } from "./lib/command-line";
import { help, readCommand, type Command } from "./reviews/args";
import { reviewLine, reviewSelect, reviewText } from "./reviews/show";

type OnShop = Exclude<Command, { name: "help" }>;

async function run(shop: Shop, command: OnShop): Promise<number> {
  if (command.name === "list") return list(shop, command.state);
  if (command.name === "show") return show(shop, command.id);
  const decided =
    command.name === "publish"
      ? await publishReview(shop, command.id)
      : await refuseReview(shop, command.id, command.because);
  if (decided.ok) {
    console.log("Done.");
    return 0;
  }
  console.error("There is no such review that waits; if it was rewritten meanwhile it has a new id. (not_waiting)");
  return 1;
}

async function list({ db }: Shop, state: Extract<OnShop, { name: "list" }>["state"]): Promise<number> {
  const reviews = await db.review.findMany({
    where: { state },
    orderBy: { writtenAt: "asc" },
    take: 100,
    select: reviewSelect,
  });
  for (const review of reviews) console.log(reviewLine(review));
  if (reviews.length === 0) console.log(`None is ${state}.`);
  return 0;
}

async function show({ db }: Shop, id: string): Promise<number> {
  const review = await db.review.findUnique({ where: { id }, select: reviewSelect });
  if (!review) {
    console.error("There is no such review. (unknown)");
    return 1;
  }
  console.log(reviewText(review));
  return 0;
}

const wanted = commandGiven(readCommand, help);
if (wanted.name === "help") console.log(help);
else await runCommand((shop) => run(shop, wanted));
