import { z } from "zod";
import { intentStatus } from "../lifecycle/status.ts";
import type { IntentRecord } from "../store/records.ts";
import type { Table } from "../store/table.ts";
import { badRequest } from "../wire/errors.ts";
import type { Input } from "./body.ts";
import { filledText, whole } from "./fields.ts";
import { validate } from "./validate.ts";

/** Documented: both, and that the query is required. */
export const SearchRequest = z.object({ query: filledText, limit: whole({ min: 1, max: 100 }).default(10) });

const fields: Readonly<Record<string, (intent: IntentRecord) => string | null>> = {
  merchant_order_id: (intent) => intent.merchantOrderId,
  status: intentStatus,
  currency: (intent) => intent.currency.toLowerCase(),
  amount: (intent) => String(intent.amount),
  customer: (intent) => intent.customerId,
};

interface Clause {
  /** Empty for metadata. */
  readonly field: string;
  readonly value: string;
  matches(intent: IntentRecord): boolean;
}

/**
 * The intents that match `query`, newest first. Documented by one sample, `merchant_order_id:'order1234'`; other fields,
 * `metadata['key']` and joining by AND are assumed. @throws ApiError 400 for a query that is not understood.
 */
export function searchIntents(intents: Table<IntentRecord>, input: Input) {
  const { query, limit } = validate(SearchRequest, input);
  const clauses = clausesOf(query);
  const found: IntentRecord[] = [];
  const valueOf = (field: string) => clauses.find((clause) => clause.field === field)?.value;
  const having = { order: valueOf("merchant_order_id"), customer: valueOf("customer") };
  for (const intent of intents.before(undefined, having)) {
    if (clauses.every((clause) => clause.matches(intent))) found.push(intent);
    if (found.length > limit) break;
  }
  return { found: found.slice(0, limit), hasMore: found.length > limit };
}

const quoted = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/.source;
const clause = new RegExp(
  `\\s*(?:(\\w+)|metadata\\[(?:${quoted})\\])\\s*:\\s*(?:${quoted}|(\\w+))\\s*(?:(AND)\\b|$)`,
  "iy",
);

function clausesOf(query: string): Clause[] {
  const clauses: Clause[] = [];
  let joined = true;
  for (clause.lastIndex = 0; joined;) {
    const match = clause.exec(query);
    if (!match) throw misunderstood("must be like merchant_order_id:'order1234' AND status:'succeeded'");
    const [, field, key1, key2, value1, value2, word, and] = match;
    const key = key1 ?? key2;
    clauses.push(clauseOf(field, key === undefined ? undefined : plain(key), plain(value1 ?? value2 ?? word ?? "")));
    joined = and !== undefined;
  }
  return clauses;
}

function clauseOf(field: string | undefined, key: string | undefined, value: string): Clause {
  if (key !== undefined) {
    const matches = ({ metadata }: IntentRecord) => Object.hasOwn(metadata, key) && metadata[key] === value;
    return { field: "", value, matches };
  }
  const read = field !== undefined && Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (field === undefined || !read)
    throw misunderstood(`can search ${Object.keys(fields).join(", ")} and metadata['key']`);
  const wanted = field === "currency" ? value.toLowerCase() : value;
  return { field, value: wanted, matches: (intent) => read(intent) === wanted };
}

function plain(text: string): string {
  return text.replace(/\\(.)/g, "$1");
}

function misunderstood(why: string) {
  return badRequest(`Invalid query: ${why}.`, "parameter_invalid", "query");
}
