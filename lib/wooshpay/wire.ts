import { z } from "zod";

// Every oddity of the wire is absorbed here, so that no other file has to know that it exists.

/** Times above this are milliseconds: as seconds they would lie past the year 5000. */
const LARGEST_PLAUSIBLE_SECONDS = 1e11;

/** Null and missing mean the same on this wire (documented samples show both); they leave as null. */
export const orNull = <T>(schema: z.ZodType<T>) => schema.nullish().transform((value) => value ?? null);

/** For what is only shown or logged: if it cannot be read it is null, so that it never hides a paid session. */
export const descriptive = <T>(schema: z.ZodType<T>) => orNull(schema).catch(null);

/** An object whose unknown members are kept but not typed. */
export function reading<Shape extends z.ZodRawShape>(shape: Shape): z.ZodType<z.output<z.ZodObject<Shape>>> {
  return z.looseObject(shape);
}

/** Documented as a non-empty string; sandbox, test and live ids differ in prefix, so none is demanded. */
export const Id = z.string().min(1);

/** A whole number; documented in places as text ("2000"), sent as a number in every sample. */
export const Integer = z.union([
  z.int(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number)
    .pipe(z.int()),
]);

/** A number that may have decimals, such as a percentage; as text, too. */
export const Decimal = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number),
]);

/** Epoch seconds. Documented in seconds, sent in milliseconds by the live service (field): both leave as seconds. */
export const EpochSeconds = Integer.transform((time) =>
  time > LARGEST_PLAUSIBLE_SECONDS ? Math.floor(time / 1000) : time,
);

/** ISO currency code; documented in both cases, leaves in upper case. */
export const CurrencyCode = z.string().min(1).toUpperCase();

/** A reference to another object: its id, or the object itself where it was expanded. "" means none (documented sample). */
export const Reference = z
  .union([z.string(), z.looseObject({ id: Id }).transform(({ id }) => id)])
  .nullish()
  .transform((id) => id || null);

const UNRECOGNISED = "unrecognised";

/** One of the documented words; any other becomes "unrecognised", a case the caller has to handle. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  const known = (word: string): word is Word => words.some((candidate) => candidate === word);
  return z.string().transform((word): Word | typeof UNRECOGNISED => (known(word) ? word : UNRECOGNISED));
}

/** A status that must always be there: a missing one is as unrecognised as an unknown one. */
export const statusOf = <const Word extends string>(words: readonly Word[]) =>
  oneOf(words)
    .nullish()
    .transform((word) => word ?? UNRECOGNISED);

/** Metadata leaves as text values only; the service stores what was sent, and some clients send numbers (field). */
export const Metadata = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((members) =>
    Object.fromEntries(Object.entries(members ?? {}).map(([key, value]) => [key, asText(value)])),
  );

/** Some objects came as JSON inside a string, and "" for none, which is read as null (documented samples of 2022). */
export const unpacked = <T>(schema: z.ZodType<T>) => z.preprocess(unpack, schema);

/** The answer to a deletion: any JSON, or nothing. Its form could not be read, so a 2xx is taken as done (assumed). */
export const Deleted = z.unknown().transform((): void => undefined);

export interface ErrorWords {
  readonly type: string | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly param: string | null;
}

const Members = z.record(z.string(), z.unknown());

/**
 * Finds type, code, message and parameter in an error body, whichever of its known forms it has:
 * members of `error` (assumed), at the top level (field), `error` as text, or `error_description` (field).
 * Takes the body's text; a body that is not JSON yields nulls.
 */
export function readErrorWords(text: string): ErrorWords {
  const { inner, outer } = errorMembers(text);
  const word = (member: "type" | "code" | "message" | "param") =>
    textOrNull(inner?.[member]) ?? textOrNull(outer?.[member]);
  return {
    type: word("type"),
    code: word("code"),
    message: word("message") ?? textOrNull(outer?.error) ?? textOrNull(outer?.error_description),
    param: word("param"),
  };
}

/** What a decline says besides (assumed): the bank's reason, and the intent that can be tried again with another card. */
export interface DeclineWords {
  readonly declineCode: string | null;
  /** Id of the intent. */
  readonly paymentIntent: string | null;
}

export function readDeclineWords(text: string): DeclineWords {
  const { inner, outer } = errorMembers(text);
  return {
    declineCode: textOrNull(inner?.decline_code) ?? textOrNull(outer?.decline_code),
    paymentIntent: Reference.catch(null).parse(inner?.payment_intent ?? outer?.payment_intent),
  };
}

function errorMembers(text: string) {
  const outer = Members.safeParse(unpack(text)).data;
  return { outer, inner: Members.safeParse(outer?.error).data };
}

function unpack(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function textOrNull(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : null;
}
