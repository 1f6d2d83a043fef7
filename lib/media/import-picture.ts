import { createHash } from "node:crypto";
import sharp, { type Metadata } from "sharp";
import { err, ok, type Result } from "@/lib/result";
import { hasMedia, mediaFileName, readMedia, writeMedia, type MediaStore } from "./store";
import { PICTURE_WIDTHS } from "./urls";

export const MAX_PICTURE_BYTES = 20 * 1024 * 1024;
export const MAX_PICTURE_PIXELS = 50_000_000;

/** Measures are those of the original, upright; `widths` are the files that exist, smallest first. */
export type ImportedPicture = { id: string; width: number; height: number; widths: number[]; colour: string };

export type PictureRefusal = "too_many_bytes" | "too_many_pixels" | "format_not_accepted" | "unreadable";

/**
 * Keeps a picture in the store, in every width that a page may ask for: upright, as WebP, without its metadata.
 * The same bytes always give the same id; sizes that exist already are not made again.
 */
export async function importPicture(
  store: MediaStore,
  bytes: Uint8Array,
): Promise<Result<ImportedPicture, PictureRefusal>> {
  const measured = await measure(bytes);
  if (!measured.ok) return measured;
  const { width, height } = measured.value;
  const id = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const widths = widthsFor(width);

  const missing = await missingWidths(store, id, widths);
  const made = await encode(bytes, id, missing);
  if (!made.ok) return made;
  if (missing.length > 0) await writeMedia(store, made.value);
  return ok({ id, width, height, widths, colour: await meanColour(store, id, widths) });
}

/** Every standard width below the original, and the original itself unless it is wider than all of them. */
export function widthsFor(originalWidth: number): number[] {
  const widest = Math.min(originalWidth, Math.max(...PICTURE_WIDTHS));
  return [...PICTURE_WIDTHS.filter((width) => width < widest), widest];
}

async function measure(bytes: Uint8Array): Promise<Result<{ width: number; height: number }, PictureRefusal>> {
  if (bytes.byteLength > MAX_PICTURE_BYTES) return err("too_many_bytes");
  let metadata: Metadata;
  try {
    metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return err("unreadable");
  }
  if (!isAccepted(metadata)) return err("format_not_accepted");
  const { width, height } = metadata.autoOrient;
  return width * height > MAX_PICTURE_PIXELS ? err("too_many_pixels") : ok({ width, height });
}

function isAccepted({ format, compression }: Metadata): boolean {
  if (format === "heif") return compression === "av1";
  return format === "jpeg" || format === "png" || format === "webp";
}

async function missingWidths(store: MediaStore, id: string, widths: number[]): Promise<number[]> {
  const present = await Promise.all(widths.map((width) => hasMedia(store, mediaFileName(id, width))));
  return widths.filter((_, index) => !present[index]);
}

// A file can have a sound header and a broken body; that shows only here.
async function encode(
  bytes: Uint8Array,
  id: string,
  widths: number[],
): Promise<Result<Map<string, Uint8Array>, PictureRefusal>> {
  const files = new Map<string, Uint8Array>();
  if (widths.length === 0) return ok(files);
  try {
    const upright = sharp(bytes, { limitInputPixels: MAX_PICTURE_PIXELS, failOn: "error" }).autoOrient();
    // Decoded once, at the widest size wanted: an original may be ten times that.
    const { data, info } = await upright
      .resize({ width: Math.max(...widths) })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    for (const target of widths) {
      const sized = sharp(data, { raw: { width, height, channels } }).resize({ width: target });
      files.set(mediaFileName(id, target), await sized.webp({ quality: 82, effort: 2 }).toBuffer());
    }
  } catch {
    return err("unreadable");
  }
  return ok(files);
}

// Taken from the smallest file, which exists by now, so that a second import decodes nothing large.
async function meanColour(store: MediaStore, id: string, widths: number[]): Promise<string> {
  const smallest = await readMedia(store, mediaFileName(id, Math.min(...widths)));
  if (!smallest) throw new Error(`picture ${id} vanished from ${store.folder} while it was imported`);
  const { data } = await sharp(smallest)
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .resize(1, 1, { fit: "fill", kernel: "linear" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return `#${data.subarray(0, 3).toString("hex")}`;
}
