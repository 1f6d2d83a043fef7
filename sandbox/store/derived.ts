import { SortedIds } from "./sorted-ids.ts";
import type { Row } from "./table.ts";

/** What follows from the rows of a table and is kept up to date with each of them. */
export interface Derived<R> {
  add(row: R): void;
  remove(row: R): void;
}

/** Where a row is found by something other than its id; null when it is not to be found that way. */
export type KeyOf<R> = (row: R) => string | null;

/** The ids of rows by a key, in order of creation. */
export class Index<R extends Row> implements Derived<R> {
  private readonly idsByKey = new Map<string, SortedIds>();

  constructor(readonly keyOf: KeyOf<R>) {}

  ids(key: string): SortedIds | undefined {
    return this.idsByKey.get(key);
  }

  add(row: R): void {
    const key = this.keyOf(row);
    if (key === null) return;
    const ids = this.idsByKey.get(key);
    if (ids) ids.add(row.id);
    else this.idsByKey.set(key, new SortedIds([row.id]));
  }

  remove(row: R): void {
    const key = this.keyOf(row);
    const ids = key === null ? undefined : this.idsByKey.get(key);
    if (key === null || !ids) return;
    if (ids.size === 1) this.idsByKey.delete(key);
    else ids.delete(row.id);
  }
}

/** What a row adds to a sum, and to which; null when it adds nothing, not even 0. */
export type AddendOf<R> = (row: R) => { readonly to: string; readonly amount: number } | null;

/** A sum over the rows that add to it, for each name they add to. */
export class Sums<R> implements Derived<R> {
  private readonly sums = new Map<string, { readonly amount: number; readonly rows: number }>();

  constructor(private readonly addendOf: AddendOf<R>) {}

  amounts(): Map<string, number> {
    return new Map([...this.sums].map(([name, { amount }]) => [name, amount]));
  }

  add(row: R): void {
    this.change(row, 1);
  }

  remove(row: R): void {
    this.change(row, -1);
  }

  private change(row: R, times: 1 | -1): void {
    const addend = this.addendOf(row);
    if (!addend) return;
    const before = this.sums.get(addend.to) ?? { amount: 0, rows: 0 };
    const rows = before.rows + times;
    if (rows === 0) this.sums.delete(addend.to);
    else this.sums.set(addend.to, { amount: before.amount + times * addend.amount, rows });
  }
}
