/** Twitter's snowflake epoch; real WooshPay ids decode to their creation time against it (field). */
const EPOCH_MS = 1_288_834_974_657n;
const SEQUENCE_BITS = 22n;

export interface IdSource {
  /** `prefix` followed by 19 decimal digits, greater than every id handed out before, in this process or in the journal. */
  next(prefix: string): string;
  /** Tells the source about an id found in a journal, so that a wall clock set back cannot repeat it. */
  seen(id: string): void;
  last(): string;
}

/**
 * Ids that never repeat across restarts, resets and data folders: wall time in ms (never the sandbox's own, movable
 * clock), then a random start for the millisecond, then one more for each id within it.
 */
export function createIdSource(wall: () => number, random: () => number): IdSource {
  let last = 0n;
  return {
    next(prefix) {
      const start = BigInt(Math.floor(random() * 2 ** 21));
      const fresh = ((BigInt(wall()) - EPOCH_MS) << SEQUENCE_BITS) | start;
      last = fresh > last ? fresh : last + 1n;
      return prefix + digits(last);
    },
    seen(id) {
      const found = /\d{19}$/.exec(id);
      if (found && BigInt(found[0]) > last) last = BigInt(found[0]);
    },
    last: () => digits(last),
  };
}

/** The 19 digits by which ids of one kind sort in order of creation. */
export function sortKey(id: string): string {
  return id.slice(-19);
}

function digits(value: bigint): string {
  return value.toString().padStart(19, "0");
}
