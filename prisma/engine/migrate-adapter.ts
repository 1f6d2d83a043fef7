import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, type SqlQuery, type SqlResultSet } from "@prisma/driver-adapter-utils";
import type pg from "pg";
import { connectionConfig, createDatabase, dropDatabase, onDatabase } from "./connection";

type Connection = Awaited<ReturnType<PrismaPg["connect"]>>;

/** What adapter-pg keeps private and the engine's needs reach into. */
type Queryable = {
  performIO: (query: SqlQuery) => Promise<pg.QueryArrayResult>;
  queryRaw: (query: SqlQuery) => Promise<SqlResultSet>;
};
type Internals = { client: pg.Pool; onError: (error: unknown) => never };

const OID_CHAR = 18;
const OID_TEXT = 25;

// The catalogues have columns of type "char" (oid 18), which adapter-pg does not map.
function withCharColumns<T>(connection: T): T {
  const queryable = connection as unknown as Queryable;
  const performIO = queryable.performIO.bind(queryable);
  const queryRaw = queryable.queryRaw.bind(queryable);
  let isChar: boolean[] = [];
  queryable.performIO = async (query) => {
    const result = await performIO(query);
    isChar = result.fields.map((field) => field.dataTypeID === OID_CHAR);
    if (!isChar.includes(true)) return result;
    const fields = result.fields.map((field, at) => (isChar[at] ? { ...field, dataTypeID: OID_TEXT } : field));
    return { ...result, rows: result.rows, fields };
  };
  queryable.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const columnTypes = result.columnTypes.map((type, at) => (isChar[at] ? ColumnTypeEnum.Character : type));
    return { ...result, columnTypes };
  };
  return connection;
}

/** adapter-pg as the schema engine needs it: whole scripts in one go, and a shadow database of its own. */
export class MigrateAdapter extends PrismaPg {
  readonly #pools: pg.Pool[] = [];

  constructor(
    private readonly url: string,
    private readonly shadowUrl?: string,
  ) {
    const { config, schema } = connectionConfig(url);
    super(config, { schema });
  }

  override async connect(): Promise<Connection> {
    const connection = await super.connect();
    const internals = connection as unknown as Internals;
    this.#pools.push(internals.client);
    // adapter-pg splits a script at every ";", which breaks functions, DO blocks and literals.
    connection.executeScript = async (script) => {
      try {
        await internals.client.query(script);
      } catch (error) {
        internals.onError(error);
      }
    };
    const startTransaction = connection.startTransaction.bind(connection);
    connection.startTransaction = async (...args) => withCharColumns(await startTransaction(...args));
    return withCharColumns(connection);
  }

  // Beside a connection string adapter-pg ignores its own shadow name and would rebuild history in the real database.
  override async connectToShadowDb(): Promise<Connection> {
    if (this.shadowUrl !== undefined) return new MigrateAdapter(this.shadowUrl).connect();
    const shadow = onDatabase(this.url, `prisma_migrate_shadow_db_${randomUUID()}`);
    await createDatabase(shadow);
    const connection = await new MigrateAdapter(shadow).connect();
    const dispose = connection.dispose.bind(connection);
    connection.dispose = async () => {
      await dispose();
      await dropDatabase(shadow);
    };
    return connection;
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#pools.splice(0).map((pool) => pool.end()));
  }
}
