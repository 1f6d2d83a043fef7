import { Index, Sums, type AddendOf, type Derived, type KeyOf } from "./derived.ts";
import { SortedIds } from "./sorted-ids.ts";

export interface Row {
  readonly id: string;
}

/** How rows of a kind are found and added up besides. */
export interface Plan<R> {
  readonly indexes?: Readonly<Record<string, KeyOf<R>>>;
  readonly sums?: Readonly<Record<string, AddendOf<R>>>;
}

/** What rows must have in the indexes of these names; undefined leaves one open. */
export type Keys = Readonly<Record<string, string | undefined>>;

const none = new SortedIds();

/** All rows of one kind in memory: by id, in order of creation, and by the indexes and sums its kind declares. */
export class Table<R extends Row> {
  private rows = new Map<string, R>();
  private order = new SortedIds();
  /** Whether another table has the same rows and order: whoever writes first takes its own. */
  private isShared = false;
  private readonly indexes = new Map<string, Index<R>>();
  private readonly sums = new Map<string, Sums<R>>();

  constructor(private readonly plan: Plan<R> = {}) {
    for (const name of Object.keys(plan.indexes ?? {})) this.index(name);
    for (const name of Object.keys(plan.sums ?? {})) this.sum(name);
  }

  /** A table of its own with the same rows, at once however many they are: it makes indexes when first asked for them. */
  copy(): Table<R> {
    const copy = new Table(this.plan);
    copy.indexes.clear();
    copy.sums.clear();
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
    if (!previous) this.order.add(row.id);
    this.rows.set(row.id, row);
    for (const derived of this.derived()) {
      if (previous) derived.remove(previous);
      derived.add(row);
    }
  }

  delete(id: string): void {
    const row = this.rows.get(id);
    if (!row) return;
    this.unshare();
    this.rows.delete(id);
    this.order.delete(id);
    for (const derived of this.derived()) derived.remove(row);
  }

  values(): Iterable<R> {
    return this.rows.values();
  }

  /** Rows that have these keys, in order of creation. */
  having(keys: Keys): R[] {
    return [...this.after(undefined, keys)];
  }

  /** Newest first, beginning with the one created before `cursor` (or the newest of all). */
  before(cursor?: string, keys: Keys = {}): Generator<R> {
    return this.read(this.idsWith(keys).before(cursor), keys);
  }

  /** Oldest first, beginning with the one created after `cursor` (or the oldest of all). */
  after(cursor?: string, keys: Keys = {}): Generator<R> {
    return this.read(this.idsWith(keys).after(cursor), keys);
  }

  /** The sum called `name`, for each thing that rows add to. */
  amounts(name: string): Map<string, number> {
    return this.sum(name).amounts();
  }

  private *read(ids: Iterable<string>, keys: Keys): Generator<R> {
    const wanted = Object.entries(keys).filter(([, key]) => key !== undefined);
    for (const id of ids) {
      const row = this.rows.get(id);
      if (row && wanted.every(([name, key]) => this.index(name).keyOf(row) === key)) yield row;
    }
  }

  /** The ids under the first key that is given, among which the others are looked for. */
  private idsWith(keys: Keys): SortedIds {
    for (const [name, key] of Object.entries(keys)) if (key !== undefined) return this.index(name).ids(key) ?? none;
    return this.order;
  }

  private unshare(): void {
    if (!this.isShared) return;
    this.rows = new Map(this.rows);
    this.order = this.order.copy();
    this.isShared = false;
  }

  private *derived(): Generator<Derived<R>> {
    yield* this.indexes.values();
    yield* this.sums.values();
  }

  private index(name: string): Index<R> {
    return this.known(this.indexes, name, () => new Index(this.plan.indexes?.[name] ?? (() => null)));
  }

  private sum(name: string): Sums<R> {
    return this.known(this.sums, name, () => new Sums(this.plan.sums?.[name] ?? (() => null)));
  }

  private known<D extends Derived<R>>(all: Map<string, D>, name: string, make: () => D): D {
    const known = all.get(name);
    if (known) return known;
    const made = make();
    for (const row of this.rows.values()) made.add(row);
    all.set(name, made);
    return made;
  }
}
