export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export const dialectNames = ["documented", "field"] as const;
export type DialectName = (typeof dialectNames)[number];

/** All points on which the documentation and what integrators met disagree. */
export interface Dialect {
  readonly name: DialectName;
  readonly sessionPrefix: string;
  /** `created` and `expires_at` of answers, from epoch seconds. */
  time(seconds: number): number;
  /** An event's `created`, which in the field has true milliseconds. */
  eventTime(ms: number): number;
  /** The `t` of a webhook signature. */
  signatureTime(ms: number): string;
  /** Whether the answers of create and retrieve have `line_items` without being asked to expand them. */
  readonly showsLineItems: boolean;
  /** Whether a price's `product` is an object rather than an id. */
  readonly nestsProducts: boolean;
  /** What becomes of null members. */
  finish(object: JsonObject): JsonObject;
}

export const dialects: Record<DialectName, Dialect> = {
  documented: {
    name: "documented",
    sessionPrefix: "cs_test_",
    time: (seconds) => seconds,
    eventTime: (ms) => Math.floor(ms / 1000),
    signatureTime: (ms) => String(Math.floor(ms / 1000)),
    showsLineItems: false,
    nestsProducts: false,
    finish: (object) => object,
  },
  field: {
    name: "field",
    sessionPrefix: "cs_",
    time: (seconds) => seconds * 1000,
    eventTime: (ms) => ms,
    signatureTime: (ms) => String(ms),
    showsLineItems: true,
    nestsProducts: true,
    finish: withoutNulls,
  },
};

export function isDialectName(text: string): text is DialectName {
  return dialectNames.some((name) => name === text);
}

function withoutNulls(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([key, value]) => [key, pruned(value)]),
  );
}

function pruned(value: Json | undefined): Json | undefined {
  if (isArray(value)) return value.map((item) => pruned(item) ?? null);
  return typeof value === "object" && value !== null ? withoutNulls(value) : value;
}

// Array.isArray does not narrow a readonly array out of a union.
function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
