import { timingSafeEqual } from "node:crypto";
import { ApiError } from "../wire/errors.ts";

/**
 * Documented: Basic, the secret key as user name and an empty password.
 * @throws ApiError 401. Like the real service it repeats the key (field), so that clients can prove that they hide it.
 */
export function requireKey(authorization: string | undefined, secretKey: string): void {
  const encoded = /^Basic\s+(\S+)$/i.exec(authorization ?? "")?.[1];
  if (encoded === undefined)
    throw unauthorised("Invalid API Key provided: none was given, Basic authentication is needed.");
  const [key = ""] = Buffer.from(encoded, "base64").toString("utf8").split(":", 1);
  const given = Buffer.from(key);
  const expected = Buffer.from(secretKey);
  const same = given.length === expected.length && timingSafeEqual(given, expected);
  if (!same) throw unauthorised(`Invalid API Key provided: ${key.slice(0, 200)}`);
}

function unauthorised(message: string): ApiError {
  return new ApiError(401, "invalid_request_error", message, "api_key_invalid");
}
