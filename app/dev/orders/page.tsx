import type { Metadata } from "next";
import { listStories } from "@/lib/orders/timeline-queries";
import { requireDevelopment } from "../require-development";
import { storyTime } from "./story-time";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Orders" };

/** The newest orders on this machine, each with its flight recorder. */
export default async function OrdersPage() {
  requireDevelopment();
  const stories = await listStories();
  return (
    <>
      <h1 className="text-title">Orders</h1>
      <p className="mt-4 max-w-prose text-quiet">Each keeps a record of everything that happened to it.</p>
      {stories.length === 0 ? (
        <p className="mt-10">Nothing yet. Buy something.</p>
      ) : (
        <ul className="mt-10 border-t border-line">
          {stories.map(({ number, standing, total, placedAt }) => (
            <li key={number} className="border-b border-line">
              <a
                href={`/dev/orders/${number}`}
                className="group grid gap-x-8 gap-y-1 py-4 sm:grid-cols-[6rem_1fr_auto_auto]"
              >
                <span className="font-medium underline-offset-4 group-hover:underline">{number}</span>
                <span>{standing}</span>
                <span className="tabular-nums">{total}</span>
                <span className="text-quiet tabular-nums">{storyTime(placedAt)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
