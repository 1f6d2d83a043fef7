import { z } from "zod";
import type { FileRecord } from "../store/records.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { noSuch } from "../wire/errors.ts";
import { fileToWire } from "../wire/file.ts";
import { Download, type Call, type Route } from "./call.ts";
import { UploadedFile } from "./multipart.ts";
import { validate } from "./validate.ts";

const path = "/v1/files";
const MAX_BYTES = 5_000_000;
/** As in WooshPay's sample: 270 days. */
const KEPT_SECONDS = 270 * 24 * 3600;

/** Documented: create and retrieve; the path of the contents, which the object's `url` names, is assumed. */
export const fileRoutes: readonly Route[] = [
  { method: "POST", path, answer: create, takesFile: true },
  { method: "GET", path: `${path}/:id`, answer: (call) => fileToWire(findFile(call), call.dialect) },
  { method: "GET", path: `${path}/:id/contents`, answer: contents },
];

const upload = z
  .instanceof(UploadedFile, { error: "must be a file in a multipart form" })
  .refine(({ bytes }) => bytes.length > 0, "must not be empty")
  .refine(({ bytes }) => bytes.length <= MAX_BYTES, "must have at most 5 MB")
  .meta({ type: "string", format: "binary" });

/** `dispute_evidence` is documented; the form, its other purposes and the limit of 5 MB are assumed. */
export const FileRequest = z.object({
  purpose: z.enum(["dispute_evidence", "identity_document", "business_logo", "business_icon"]),
  file: upload,
});

function create({ world, changes, dialect, input, origin }: Call): JsonObject {
  const { purpose, file } = validate(FileRequest, input);
  const id = world.ids.next("file_");
  const created = world.clock.nowSeconds();
  const record: FileRecord = {
    id,
    created,
    expiresAt: created + KEPT_SECONDS,
    filename: file.filename,
    purpose,
    size: file.bytes.length,
    type: /\.(\w+)$/.exec(file.filename)?.[1]?.toLowerCase() ?? "bin",
    mediaType: file.mediaType,
    content: file.bytes.toString("base64"),
    url: `${world.baseUrl ?? origin}${path}/${id}/contents`,
  };
  changes.put("file", record);
  return fileToWire(record, dialect);
}

/** The bytes as they were uploaded, as a download: no browser is to show what somebody uploaded. */
function contents(call: Call): Download {
  const file = findFile(call);
  return new Download(Buffer.from(file.content, "base64"), file.mediaType || "application/octet-stream");
}

function findFile({ world, id }: Call): FileRecord {
  const file = world.store.get("file", id);
  if (!file) throw noSuch("file", id);
  return file;
}
