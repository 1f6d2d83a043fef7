import { z } from "zod";
import type { IdSource } from "./ids.ts";
import { noJournal, openJournal, type Journal } from "./journal.ts";
import type { Kind, Records } from "./records.ts";
import type { Row, Table } from "./table.ts";
import { copyOf, createTables, type Tables } from "./tables.ts";

/** One change of one row, as the journal has it. */
type Change = readonly ["put", Kind, Row] | readonly ["delete", Kind, string];

const Entry = z.union([
  z.object({ changes: z.array(z.tuple([z.enum(["put", "delete"]), z.string(), z.unknown()])) }),
  z.object({ lastId: z.string() }),
  z.object({ snapshot: z.string() }),
  z.object({ restore: z.string() }),
  z.object({ forget: z.literal("rows") }),
]);

/** Changes that belong together: all of them are in the journal and in memory, or none. */
export interface Changes {
  get<K extends Kind>(kind: K, id: string): Records[K] | undefined;
  put<K extends Kind>(kind: K, row: Records[K]): void;
  delete(kind: Kind, id: string): void;
}

/** Rows by kind, in memory for reading and in an append-only journal for keeping. */
export class Store {
  /** Told of the rows that a change puts, once they are in the journal. */
  onPut: (put: readonly (readonly [Kind, Row])[]) => void = () => {};
  private tables = createTables();
  private readonly snapshots = new Map<string, Tables>();
  private readonly journal: Journal;

  /**
   * @param ids told about every id in the journal, so that it never repeats one
   * @param log told when a journal of an older version was set aside
   * @param folder where the journal is; without it nothing is kept
   */
  constructor(
    private readonly ids: IdSource,
    log: (line: string) => void,
    folder?: string,
  ) {
    let changesRead = 0;
    this.journal = folder
      ? openJournal(
          folder,
          (entry) => {
            changesRead += this.replay(entry);
          },
          log,
        )
      : noJournal;
    if (changesRead > 1000 && changesRead > 2 * this.rowCount()) this.journal.rewrite(this.asEntries());
  }

  table<K extends Kind>(kind: K): Tables[K] {
    return this.tables[kind];
  }

  get<K extends Kind>(kind: K, id: string): Records[K] | undefined {
    return this.tables[kind].get(id);
  }

  /** Runs `work`, then writes its changes as one journal line, then shows them. If `work` throws, nothing has happened. */
  change<T>(work: (changes: Changes) => T): T {
    const changes: Change[] = [];
    const written = new Map<string, Row>();
    const result = work({
      get: (kind, id) => (written.get(`${kind} ${id}`) as Records[typeof kind] | undefined) ?? this.get(kind, id),
      put: (kind, row) => {
        written.set(`${kind} ${row.id}`, row);
        changes.push(["put", kind, row]);
      },
      delete: (kind, id) => changes.push(["delete", kind, id]),
    });
    if (changes.length > 0) {
      this.journal.append({ changes });
      for (const change of changes) this.apply(change);
      this.onPut(changes.flatMap((change) => (change[0] === "put" ? [[change[1], change[2]] as const] : [])));
    }
    return result;
  }

  /** Remembers all rows as they are now under a name. The journal only says when, so that many rows cost no time. */
  snapshot(name: string): void {
    this.journal.append({ snapshot: name });
    this.snapshots.set(name, copyOf(this.tables));
  }

  hasSnapshot(name: string): boolean {
    return this.snapshots.has(name);
  }

  /** Makes all rows what they were at a snapshot, as often as wanted; ids used since are not used again. */
  restore(name: string): void {
    const snapshot = this.snapshots.get(name);
    if (!snapshot) throw new Error(`There is no snapshot ${name}.`);
    this.journal.append({ restore: name });
    this.tables = copyOf(snapshot);
  }

  /** Forgets every row and snapshot, but not which ids were used. */
  reset(): void {
    this.tables = createTables();
    this.snapshots.clear();
    this.journal.rewrite(this.asEntries());
  }

  close(): void {
    this.journal.close();
  }

  private replay(entry: unknown): number {
    const read = Entry.parse(entry);
    if ("lastId" in read) {
      this.ids.seen(read.lastId);
      return 0;
    }
    if ("snapshot" in read) this.snapshots.set(read.snapshot, copyOf(this.tables));
    if ("restore" in read) this.tables = copyOf(this.snapshots.get(read.restore) ?? createTables());
    if ("forget" in read) this.tables = createTables();
    if (!("changes" in read)) return 0;
    for (const change of read.changes as unknown as Change[]) {
      this.apply(change);
      if (change[0] === "put") this.ids.seen(change[2].id);
    }
    return read.changes.length;
  }

  private apply(change: Change): void {
    if (change[0] === "delete") return this.tables[change[1]].delete(change[2]);
    const [, kind, row] = change;
    // The pair of kind and row was typed when it was put; a union of tables cannot express that it still is.
    (this.tables[kind] as unknown as Table<Row>).put(row);
  }

  private rowCount(): number {
    const all = [this.tables, ...this.snapshots.values()].flatMap((tables) => Object.values(tables));
    return all.reduce((sum, table) => sum + table.size, 0);
  }

  private *asEntries(): Generator<unknown> {
    yield { lastId: this.ids.last() };
    for (const [name, tables] of this.snapshots) {
      yield* entriesOf(tables);
      yield { snapshot: name };
      yield { forget: "rows" };
    }
    yield* entriesOf(this.tables);
  }
}

function* entriesOf(tables: Tables): Generator<unknown> {
  for (const [kind, table] of Object.entries(tables)) {
    for (const row of table.values()) yield { changes: [["put", kind, row]] };
  }
}
