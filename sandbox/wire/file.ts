import type { FileRecord } from "../store/records.ts";
import type { Dialect, JsonObject } from "./dialect.ts";

/** The documented members; `size` in bytes, times in the dialect's unit. */
export function fileToWire(file: FileRecord, dialect: Dialect): JsonObject {
  return dialect.finish({
    id: file.id,
    object: "file",
    created: dialect.time(file.created),
    expires_at: dialect.time(file.expiresAt),
    filename: file.filename,
    purpose: file.purpose,
    size: file.size,
    title: null,
    type: file.type,
    url: file.url,
  });
}
