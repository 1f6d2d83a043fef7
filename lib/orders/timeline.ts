/** What an entry tells of; entries of one instant stand in this order. */
export const entryKinds = [
  "cart",
  "price",
  "request",
  "call",
  "event",
  "move",
  "goods",
  "note",
  "ledger",
  "refund",
  "shipment",
  "dispute",
  "withdrawal",
  "mail",
  "difference",
] as const;
export type EntryKind = (typeof entryKinds)[number];

export type TimelineEntry = {
  at: Date;
  kind: EntryKind;
  title: string;
  detail?: string;
  /** Bodies as they are kept: redacted. */
  bodies?: readonly { name: string; value: unknown }[];
  /** Something that a person may have to look at. */
  alarming?: boolean;
};

/** One story out of many tables: by time, and within an instant from cause to effect. */
export function mergeTimeline(...stories: readonly (readonly TimelineEntry[])[]): TimelineEntry[] {
  const rank = ({ kind }: TimelineEntry) => entryKinds.indexOf(kind);
  return stories.flat().sort((a, b) => a.at.getTime() - b.at.getTime() || rank(a) - rank(b));
}

export type Timed = { entry: TimelineEntry; offset: string };
export type Chapter = { since: Date; entries: Timed[] };

const PAUSE_MS = 60_000;

/** Groups a story where nothing happened for a minute, and says of each entry how long after the first it was. */
export function chapters(entries: readonly TimelineEntry[]): Chapter[] {
  const told: Chapter[] = [];
  let last = -Infinity;
  for (const entry of entries) {
    const at = entry.at.getTime();
    const timed = { entry, offset: offsetText(at - (entries[0]?.at.getTime() ?? at)) };
    const chapter = told.at(-1);
    if (chapter && at - last < PAUSE_MS) chapter.entries.push(timed);
    else told.push({ since: entry.at, entries: [timed] });
    last = at;
  }
  return told;
}

/** Such as +0.250 s, +12 s, +1 h 05 min, +3 d 2 h. */
export function offsetText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  if (seconds < 10) return `+${(ms / 1000).toFixed(3)} s`;
  if (seconds < 60) return `+${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `+${minutes} min ${two(seconds % 60)} s`;
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? `+${hours} h ${two(minutes % 60)} min` : `+${Math.floor(hours / 24)} d ${hours % 24} h`;
}

const two = (number: number) => String(number).padStart(2, "0");
