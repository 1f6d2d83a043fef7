import { isObject } from "../api/body.ts";
import type { Json, JsonObject } from "../wire/dialect.ts";

/** Members that hold whatever the merchant put there. */
const freeMembers = new Set(["metadata", "payment_method_options"]);

/** The JSON Schema of values that were seen: what all had is required, what was null now and then may be null. */
export function shapeOf(values: readonly unknown[], refOf: (object: string) => JsonObject | null): JsonObject {
  const present = values.filter((value) => value !== null && value !== undefined);
  const isNullable = values.includes(null);
  if (present.length === 0) return {};
  if (present.every(Array.isArray)) {
    return { type: "array", items: shapeOf(present.flat(), refOf) };
  }
  if (present.every(isObject)) {
    const ref = commonRef(present, refOf);
    const shape = ref ?? objectShape(present, refOf);
    return isNullable ? { anyOf: [shape, { type: "null" }] } : shape;
  }
  const types = [...new Set(present.map(typeName)), ...(isNullable ? ["null"] : [])];
  return { type: types.length === 1 ? (types[0] ?? "null") : types };
}

function commonRef(objects: readonly Record<string, unknown>[], refOf: (object: string) => JsonObject | null) {
  const names = new Set(objects.map(({ object, deleted }) => (deleted === true ? null : object)));
  const [name] = names;
  return names.size === 1 && typeof name === "string" ? refOf(name) : null;
}

/** The shape of an object itself, never a reference to it. */
export function objectShape(
  objects: readonly Record<string, unknown>[],
  refOf: (object: string) => JsonObject | null,
): JsonObject {
  const names = [...new Set(objects.flatMap(Object.keys))];
  const properties = names.map((name): [string, Json] => {
    if (freeMembers.has(name)) return [name, { type: ["object", "null"] }];
    const values = objects.map((object) => object[name]);
    return [name, name === "object" ? kindOf(values) : shapeOf(values, refOf)];
  });
  const required = names.filter((name) => objects.every((object) => Object.hasOwn(object, name)));
  return { type: "object", properties: Object.fromEntries(properties), required };
}

/** `object` says what an object is; in an event it is the object itself, of any kind. */
function kindOf(values: readonly unknown[]): JsonObject {
  const [kind, ...others] = new Set(values);
  if (typeof kind !== "string") return { type: "object" };
  return others.length === 0 ? { const: kind } : { type: "string" };
}

function typeName(value: unknown): string {
  if (Number.isInteger(value)) return "integer";
  return Array.isArray(value) ? "array" : typeof value;
}
