import { z } from "zod";
import type { IdSource } from "./ids.ts";
import { noJournal, openJournal, type Journal } from "./journal.ts";
import type { Kind, Records } from "./records.ts";
import { Table, type Row } from "./table.ts";

/** One change of one row, as the journal has it. */
type Change = readonly ["put", Kind, Row] | readonly ["delete", Kind, string];

const Entry = z.union([
  z.object({ changes: z.array(z.tuple([z.enum(["put", "delete"]), z.string(), z.unknown()])) }),
  z.object({ lastId: z.string() }),
]);

/** Changes that belong together: all of them are in the journal and in memory, or none. */
export interface Changes {
  get<K extends Kind>(kind: K, id: string): Records[K] | undefined;
  put<K extends Kind>(kind: K, row: Records[K]): void;
  delete(kind: Kind, id: string): void;
}

type Tables = { readonly [K in Kind]: Table<Records[K]> };

/** Rows by kind, in memory for reading and in an append-only journal for keeping. */
export class Store {
  /** Told of every row that is put, once it is in the journal. */
  onPut: (kind: Kind, row: Row) => void = () => {};
  private tables = createTables();
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
      for (const change of changes) {
        this.apply(change);
        if (change[0] === "put") this.onPut(change[1], change[2]);
      }
    }
    return result;
  }

  /** Forgets every row, but not which ids were used. */
  reset(): void {
    this.tables = createTables();
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
    for (const change of read.changes) this.apply(change as unknown as Change);
    return read.changes.length;
  }

  private apply(change: Change): void {
    if (change[0] === "delete") return this.tables[change[1]].delete(change[2]);
    const [, kind, row] = change;
    // The pair of kind and row was typed when it was put; a union of tables cannot express that it still is.
    (this.tables[kind] as unknown as Table<Row>).put(row);
    this.ids.seen(row.id);
  }

  private rowCount(): number {
    return Object.values(this.tables).reduce((sum, table) => sum + table.size, 0);
  }

  private *asEntries(): Generator<unknown> {
    yield { lastId: this.ids.last() };
    for (const [kind, table] of Object.entries(this.tables)) {
      for (const row of table.values()) yield { changes: [["put", kind, row]] };
    }
  }
}

function createTables(): Tables {
  return {
    session: new Table(),
    intent: new Table(),
    endpoint: new Table(),
    event: new Table(),
    delivery: new Table(),
    reply: new Table({ key: (reply) => reply.key }),
    controls: new Table(),
  };
}
