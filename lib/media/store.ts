import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/** The folder that holds every size of every picture, each file named `<id>-<width>.webp`. */
export type MediaStore = Readonly<{ folder: string }>;

const FILE_NAME = /^[0-9a-f]{16}-[1-9]\d{0,4}\.webp$/;

export function mediaStore(dataDir: string): MediaStore {
  return { folder: path.join(dataDir, "media") };
}

export function mediaFileName(pictureId: string, width: number): string {
  return `${pictureId}-${width}.webp`;
}

/** The bytes of a file, or null when the name is not one that an import writes or the file is not there. */
export async function readMedia(store: MediaStore, fileName: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!FILE_NAME.test(fileName)) return null;
  try {
    return await readFile(path.join(store.folder, fileName));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export async function hasMedia(store: MediaStore, fileName: string): Promise<boolean> {
  try {
    return (await stat(path.join(store.folder, fileName))).size > 0;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Writes files so that a reader, or a second writer of the same picture, never meets half of one. */
export async function writeMedia(store: MediaStore, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await mkdir(store.folder, { recursive: true });
  const draft = await mkdtemp(path.join(store.folder, ".import-"));
  try {
    for (const [fileName, bytes] of files) {
      await writeFile(path.join(draft, fileName), bytes);
      await rename(path.join(draft, fileName), path.join(store.folder, fileName));
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
