import type { z } from "zod";
import { badRequest, type ApiError } from "../wire/errors.ts";
import { isObject, type Input } from "./body.ts";

/** @returns the input as the schema has it, unknown members left out. @throws ApiError 400 naming the first bad member. */
export function validate<T>(schema: z.ZodType<T>, input: Input): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw explain(result.error, input);
}

function explain(error: z.ZodError, input: Input): ApiError {
  const [issue] = error.issues;
  const path = (issue?.path ?? []).map(String);
  const param = paramName(path);
  if (valueAt(input, path) === undefined) {
    return badRequest(`Missing required param: ${param}.`, "parameter_missing", param);
  }
  const reason = (issue?.message ?? "not understood").replace(/^(Invalid input|Invalid option|Too (small|big)): /, "");
  return badRequest(`Invalid ${param}: ${reason}.`, "parameter_invalid", param);
}

/** `line_items[0][quantity]`, as form-encoded requests write it. */
export function paramName([head = "body", ...rest]: readonly string[]): string {
  return head + rest.map((part) => `[${part}]`).join("");
}

function valueAt(input: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)] as unknown;
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, input);
}
