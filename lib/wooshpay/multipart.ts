import { createHash } from "node:crypto";

export interface MultipartFile {
  readonly filename: string;
  /** Media type, such as `image/png`. */
  readonly contentType: string;
  readonly content: Uint8Array;
}

export interface Multipart {
  readonly contentType: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * A form with one file, as bytes. Its boundary is made from what it holds, not drawn: the same form is the same bytes
 * on every attempt, which an idempotency key demands.
 */
export function encodeMultipart(
  fields: Readonly<Record<string, string>>,
  name: string,
  file: MultipartFile,
): Multipart {
  const parts = Object.entries(fields).map(([key, value]) =>
    Buffer.from(`Content-Disposition: form-data; name="${quoted(key)}"\r\n\r\n${value}`),
  );
  const head = `Content-Disposition: form-data; name="${quoted(name)}"; filename="${quoted(file.filename)}"\r\nContent-Type: ${oneLine(file.contentType)}\r\n\r\n`;
  parts.push(Buffer.concat([Buffer.from(head), file.content]));
  const boundary = `wooshpay-${digestOf(parts)}`;
  const body = Buffer.concat([
    ...parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n`), part, Buffer.from("\r\n")]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  return { contentType: `multipart/form-data; boundary=${boundary}`, body: new Uint8Array(body) };
}

/** As browsers escape a name or file name in a form. */
function quoted(text: string): string {
  return text.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, " ");
}

function digestOf(parts: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 40);
}
