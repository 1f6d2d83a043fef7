import type { Clock } from "@/lib/clock";
import { standing } from "@/lib/consent/consent";
import type { Db } from "@/lib/db/client";
import { toEvent } from "./to-event";
import { Batch } from "./said";
import type { Sink } from "./sink";

/** `origin`: this shop's. `cookie`: the name of the one that holds the visitor's answer. */
export type Door = Readonly<{ db: Db; now: Clock; sink: Sink; origin: string; cookie: string }>;

const MAX_BYTES = 8 * 1024;

/** Gives the sink what a page of ours has to tell of a visitor who allows it, and drops everything else. */
export async function receiveEvents(door: Door, request: Request): Promise<void> {
  if (!mayCount(door, request.headers)) return;
  const batch = Batch.safeParse(parsed(await request.text()));
  if (!batch.success) return;
  const { events, ...page } = batch.data;
  const told = await Promise.all(events.map((said) => toEvent(door, page, said)));
  const counted = told.flatMap((event) => event ?? []);
  if (counted.length > 0) await door.sink(counted);
}

function mayCount({ origin, cookie }: Door, headers: Headers): boolean {
  const length = Number(headers.get("content-length") ?? Infinity);
  const signal = headers.get("sec-gpc") === "1";
  return (
    headers.get("origin") === origin &&
    length <= MAX_BYTES &&
    standing(headers.get("cookie") ?? "", cookie, signal) === "allowed"
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
