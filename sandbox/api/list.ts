import { z } from "zod";
import type { Keys, Row, Table } from "../store/table.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { badRequest, noSuch } from "../wire/errors.ts";
import type { Input } from "./body.ts";
import { whole } from "./fields.ts";
import { validate } from "./validate.ts";

const seconds = whole({ min: 0 });

/** Documented: the cursor parameters; sent as query or as the JSON body of a GET. `created` is in epoch seconds. */
export const ListRequest = z.object({
  limit: whole({ min: 1, max: 100 }).default(10),
  starting_after: z.string().optional(),
  ending_before: z.string().optional(),
  created: z
    .union([
      z.object({ gt: seconds.optional(), gte: seconds.optional(), lt: seconds.optional(), lte: seconds.optional() }),
      seconds.transform((at) => ({ gt: undefined, gte: at, lt: undefined, lte: at })),
    ])
    .optional(),
});
type ListRequest = z.infer<typeof ListRequest>;

export interface ListOf<R extends Row & { readonly created: number }> {
  readonly what: string;
  readonly url: string;
  readonly table: Table<R>;
  /** By the table's indexes, the narrowest first. */
  readonly having?: Keys;
  readonly matches?: (row: R) => boolean;
  /** The stored id behind a cursor; null when it is no such id. */
  readonly cursorId: (text: string) => string | null;
  readonly toWire: (row: R) => JsonObject;
}

/** One page, newest first (assumed). @throws ApiError 400 for bad parameters, 404 for a cursor that names nothing. */
export function listPage<R extends Row & { readonly created: number }>(list: ListOf<R>, input: Input): JsonObject {
  const request = validate(ListRequest, input);
  if (request.starting_after !== undefined && request.ending_before !== undefined) {
    throw badRequest("Give starting_after or ending_before, not both.", "parameter_invalid", "ending_before");
  }
  const wanted = (row: R) => createdWithin(row.created, request.created) && (list.matches?.(row) ?? true);
  const backwards = request.ending_before !== undefined;
  const rows = backwards
    ? list.table.after(cursor(list, request.ending_before, "ending_before"), list.having)
    : list.table.before(cursor(list, request.starting_after, "starting_after"), list.having);
  const found = take(rows, wanted, request.limit + 1);
  const shown = found.slice(0, request.limit);
  return {
    object: "list",
    url: list.url,
    has_more: found.length > request.limit,
    data: (backwards ? shown.reverse() : shown).map(list.toWire),
  };
}

function cursor<R extends Row & { readonly created: number }>(
  { table, cursorId, what }: ListOf<R>,
  text: string | undefined,
  param: string,
): string | undefined {
  if (text === undefined) return undefined;
  const id = cursorId(text);
  if (id === null || !table.get(id)) throw noSuch(what, text, param);
  return id;
}

function createdWithin(created: number, range: ListRequest["created"]): boolean {
  const { gt, gte, lt, lte } = range ?? {};
  return (
    (gt === undefined || created > gt) &&
    (gte === undefined || created >= gte) &&
    (lt === undefined || created < lt) &&
    (lte === undefined || created <= lte)
  );
}

function take<R>(rows: Iterable<R>, wanted: (row: R) => boolean, count: number): R[] {
  const taken: R[] = [];
  for (const row of rows) {
    if (wanted(row)) taken.push(row);
    if (taken.length === count) break;
  }
  return taken;
}

/** One page of a session's lines, in the order they were given. */
export function linePage<R extends Row>(lines: readonly R[], input: Input) {
  const { limit, starting_after: after, ending_before: before } = validate(ListRequest, input);
  const at = (id: string | undefined, param: string) => {
    const found = lines.findIndex((line) => line.id === id);
    if (id !== undefined && found < 0) throw noSuch("line item", id, param);
    return found;
  };
  const first = at(after, "starting_after") + 1;
  const end = before === undefined ? lines.length : at(before, "ending_before");
  const start = before === undefined ? first : Math.max(first, end - limit);
  const data = lines.slice(start, Math.min(end, start + limit));
  return { data, hasMore: before === undefined ? start + limit < end : start > first };
}
