import { badRequest } from "../wire/errors.ts";
import type { Input } from "./body.ts";

/** A file as it came in a form. */
export class UploadedFile {
  constructor(
    readonly filename: string,
    readonly mediaType: string,
    readonly bytes: Buffer,
  ) {}
}

/** Members of a multipart form; files become UploadedFile. @throws ApiError 400 when it is no such form */
export async function parseMultipart(raw: Buffer, contentType: string): Promise<Input> {
  const form = await formOf(raw, contentType);
  const members = [...form].map(async ([name, value]) => [name, typeof value === "string" ? value : await read(value)]);
  return Object.fromEntries(await Promise.all(members)) as Input;
}

async function formOf(raw: Buffer, contentType: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(raw), { headers: { "content-type": contentType } }).formData();
  } catch {
    throw badRequest("The request body is not a valid multipart form.", "request_invalid");
  }
}

async function read(file: File): Promise<UploadedFile> {
  return new UploadedFile(file.name, file.type, Buffer.from(await file.arrayBuffer()));
}
