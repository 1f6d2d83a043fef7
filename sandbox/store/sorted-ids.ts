import { sortKey } from "./ids.ts";

/** Ids in order of creation. */
export class SortedIds {
  constructor(private readonly ids: string[] = []) {}

  get size(): number {
    return this.ids.length;
  }

  add(id: string): void {
    this.ids.splice(this.position(id), 0, id);
  }

  /** Takes out one that is in it. */
  delete(id: string): void {
    this.ids.splice(this.position(id), 1);
  }

  copy(): SortedIds {
    return new SortedIds(this.ids.slice());
  }

  /** Newest first, beginning with the one created before `cursor` (or the newest of all). */
  *before(cursor?: string): Generator<string> {
    for (let at = (cursor ? this.position(cursor) : this.ids.length) - 1; at >= 0; at -= 1) yield this.ids[at] ?? "";
  }

  /** Oldest first, beginning with the one created after `cursor` (or the oldest of all). */
  *after(cursor = ""): Generator<string> {
    for (let at = this.position(cursor); at < this.ids.length; at += 1) {
      const id = this.ids[at] ?? "";
      if (id !== cursor) yield id;
    }
  }

  /** Where `id` is, or would be put; new ids are nearly always the greatest. */
  private position(id: string): number {
    const key = sortKey(id);
    let low = 0;
    let high = this.ids.length;
    const newest = this.ids[high - 1];
    if (newest !== undefined && sortKey(newest) < key) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sortKey(this.ids[middle] ?? "") < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
