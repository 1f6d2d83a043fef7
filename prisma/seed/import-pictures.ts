import { readdir, readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { importPicture, type ImportedPicture } from "@/lib/media/import-picture";
import type { MediaStore } from "@/lib/media/store";

/** What became of each file, by its name without the ending. */
export type PicturesByName = ReadonlyMap<string, ImportedPicture>;

const SUFFIX = ".webp";

/** Imports every picture of a folder, as many at a time as there are processors; `report` hears how far it is. */
export async function importPictures(
  folder: string,
  store: MediaStore,
  report: (done: number, total: number) => void,
): Promise<PicturesByName> {
  const fileNames = (await readdir(folder)).filter((name) => name.endsWith(SUFFIX)).sort();
  const waiting = fileNames.values();
  const imported = new Map<string, ImportedPicture>();

  // The workers share one iterator, so each file is taken once and none waits for its neighbours.
  const work = async () => {
    for (const fileName of waiting) {
      imported.set(path.basename(fileName, SUFFIX), await importFile(path.join(folder, fileName), store));
      report(imported.size, fileNames.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return imported;
}

async function importFile(file: string, store: MediaStore): Promise<ImportedPicture> {
  const result = await importPicture(store, await readFile(file));
  if (!result.ok) throw new Error(`${file} cannot be imported: ${result.error}`);
  return result.value;
}
