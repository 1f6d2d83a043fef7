import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findStory } from "@/lib/orders/timeline-queries";
import { requireDevelopment } from "../../require-development";
import { storyTime } from "../story-time";
import { Entry } from "./entry";

type Props = { params: Promise<{ number: string }> };

const orders = "/dev/orders";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Flight recorder" };

/** An order's whole story, by time: what was asked, answered, decided, booked, written and sent. */
export default async function FlightRecorderPage({ params }: Props) {
  requireDevelopment();
  const story = await findStory((await params).number);
  if (!story) notFound();
  const { number, reference, standing, total, chapters } = story;
  return (
    <>
      <p>
        <a href={orders} className="inline-flex min-h-11 items-center text-link">
          Orders
        </a>
      </p>
      <h1 className="mt-4 text-title">{number}</h1>
      <p className="mt-3 wrap-anywhere text-quiet">
        {total} · {standing} · {reference}
      </p>
      {chapters.map(({ since, entries }) => (
        <section key={since.getTime()} className="mt-12">
          <h2 className="border-b border-line pb-2 font-medium tabular-nums">{storyTime(since)}</h2>
          <ol>
            {entries.map(({ entry, offset }, index) => (
              <Entry key={index} entry={entry} offset={offset} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
