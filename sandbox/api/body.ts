import { ApiError, badRequest } from "../wire/errors.ts";
import { parseForm } from "./form.ts";

const MEGABYTE = 1 << 20;
const MAX_DEPTH = 20;

export type Input = Readonly<Record<string, unknown>>;

/** The bytes of a body; stops reading as soon as they are too many. @throws ApiError 413 over 1 MB unless told (assumed). */
export async function readBody(body: AsyncIterable<Uint8Array> | null, megabytes = 1): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.byteLength;
    if (length > megabytes * MEGABYTE) {
      const message = `The request body is larger than ${megabytes} MB.`;
      throw new ApiError(413, "invalid_request_error", message, "request_too_large");
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Members of a body or query; an empty body is `{}` whatever its content type says (field), null members count as absent. */
export function parseInput(text: string, contentType = "application/json"): Input {
  if (text.trim() === "") return {};
  // The documented curl samples of lists send JSON without saying so, and curl then calls it a form.
  const isForm = contentType.includes("x-www-form-urlencoded") && !text.trimStart().startsWith("{");
  const input = isForm ? parseForm(text) : parseJson(text);
  if (depthOver(input, MAX_DEPTH)) throw badRequest("The request body is nested too deeply.", "request_invalid");
  const pruned = withoutNulls(input);
  if (!isObject(pruned)) throw badRequest("The request body must be a JSON object.", "request_invalid");
  return pruned;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest("The request body is not valid JSON.", "request_invalid");
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function depthOver(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => depthOver(member, levels - 1));
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutNulls(member)]));
}
