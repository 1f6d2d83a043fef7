import { sortKey } from "./ids.ts";

export interface Row {
  readonly id: string;
}

/** Where a row is found by something other than its id; null when it is not to be found that way. */
export type IndexBy<R> = Record<string, (row: R) => string | null>;

/** All rows of one kind in memory: by id, in order of creation, and by the indexes its kind declares. */
export class Table<R extends Row> {
  private rows = new Map<string, R>();
  private order: string[] = [];
  /** Whether another table has the same rows and order: whoever writes first takes its own. */
  private isShared = false;
  /** Each made when it is first asked for, so that a copy of the table costs nothing. */
  private readonly indexes = new Map<string, Map<string, Set<string>>>();

  constructor(private readonly indexBy: IndexBy<R> = {}) {}

  /** A table of its own with the same rows, at once however many they are. */
  copy(): Table<R> {
    const copy = new Table(this.indexBy);
    copy.rows = this.rows;
    copy.order = this.order;
    copy.isShared = true;
    this.isShared = true;
    return copy;
  }

  get size(): number {
    return this.rows.size;
  }

  get(id: string): R | undefined {
    return this.rows.get(id);
  }

  put(row: R): void {
    this.unshare();
    const previous = this.rows.get(row.id);
    if (previous) this.unindex(previous);
    else this.order.splice(this.position(row.id), 0, row.id);
    this.rows.set(row.id, row);
    for (const [name, index] of this.indexes) addTo(index, this.keyOf(name, row), row.id);
  }

  delete(id: string): void {
    const row = this.rows.get(id);
    if (!row) return;
    this.unshare();
    this.unindex(row);
    this.rows.delete(id);
    this.order.splice(this.position(id), 1);
  }

  values(): Iterable<R> {
    return this.rows.values();
  }

  /** Rows whose index `name` has `key`, in order of creation. */
  having(name: string, key: string): R[] {
    const ids = [...(this.index(name).get(key) ?? [])].sort();
    return ids.flatMap((id) => this.rows.get(id) ?? []);
  }

  /** Newest first, beginning with the one created before `cursor` (or the newest of all). */
  *before(cursor?: string): Generator<R> {
    for (let at = (cursor ? this.position(cursor) : this.order.length) - 1; at >= 0; at -= 1) yield* this.at(at);
  }

  /** Oldest first, beginning with the one created after `cursor`. */
  *after(cursor: string): Generator<R> {
    for (let at = this.position(cursor); at < this.order.length; at += 1) {
      if (this.order[at] !== cursor) yield* this.at(at);
    }
  }

  private *at(position: number): Generator<R> {
    const row = this.rows.get(this.order[position] ?? "");
    if (row) yield row;
  }

  /** Where `id` is, or would be put; new ids are nearly always the greatest. */
  private position(id: string): number {
    const key = sortKey(id);
    let low = 0;
    let high = this.order.length;
    const newest = this.order[high - 1];
    if (newest !== undefined && sortKey(newest) < key) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sortKey(this.order[middle] ?? "") < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private unshare(): void {
    if (!this.isShared) return;
    this.rows = new Map(this.rows);
    this.order = this.order.slice();
    this.isShared = false;
  }

  private index(name: string): Map<string, Set<string>> {
    const known = this.indexes.get(name);
    if (known) return known;
    const made = new Map<string, Set<string>>();
    for (const row of this.rows.values()) addTo(made, this.keyOf(name, row), row.id);
    this.indexes.set(name, made);
    return made;
  }

  private unindex(row: R): void {
    for (const [name, index] of this.indexes) {
      const key = this.keyOf(name, row);
      if (key === null) continue;
      const ids = index.get(key);
      ids?.delete(row.id);
      if (ids?.size === 0) index.delete(key);
    }
  }

  private keyOf(name: string, row: R): string | null {
    return this.indexBy[name]?.(row) ?? null;
  }
}

function addTo(index: Map<string, Set<string>>, key: string | null, id: string): void {
  if (key === null) return;
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}
