import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Language } from "@/lib/markets/markets";
import { fontOfWoff } from "./woff";

type Face = { family: string; file: string };

const fraunces = { family: "Fraunces", file: "fraunces/files/fraunces-latin-400-normal" };
const latin = {
  name: fraunces,
  text: { family: "Instrument Sans", file: "instrument-sans/files/instrument-sans-latin-400-normal" },
};
const one = (family: string, file: string) => ({ name: { family, file }, text: { family, file } });

/** What names and sentences are set in; scripts that the shop's own faces lack have one for both. */
const faces: Record<Language, { name: Face; text: Face }> = {
  ...{ en: latin, de: latin, fr: latin, es: latin, pt: latin },
  zh: one("ZCOOL XiaoWei", "zcool-xiaowei/files/zcool-xiaowei-chinese-simplified-400-normal"),
  ja: one("Hina Mincho", "hina-mincho/files/hina-mincho-japanese-400-normal"),
  ar: one("Noto Naskh Arabic", "noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal"),
};

export type Font = { family: string; fontfile: string };

/** The fonts of a language as files that text can be drawn from; unpacked into the data folder when first needed. */
export async function fontsOf(language: Language, dataDir: string) {
  const { name, text } = faces[language];
  const [wordmark, forName, forText] = await Promise.all([fraunces, name, text].map((face) => ready(face, dataDir)));
  if (!wordmark || !forName || !forText) throw new Error(`no fonts for ${language}`);
  return { wordmark, name: forName, text: forText };
}

const underWay = new Map<string, Promise<Font>>();

/** A face is unpacked once, however many ask for it at the same time. */
function ready(face: Face, dataDir: string): Promise<Font> {
  const known = underWay.get(face.file) ?? unpack(face, dataDir);
  underWay.set(face.file, known);
  // What failed is tried again by the next one who asks.
  known.catch(() => underWay.delete(face.file));
  return known;
}

async function unpack({ family, file }: Face, dataDir: string): Promise<Font> {
  const folder = path.resolve(dataDir, "fonts");
  const fontfile = path.join(folder, `${path.basename(file)}.ttf`);
  if (!existsSync(fontfile)) {
    const woff = await readFile(path.join(process.cwd(), "node_modules/@fontsource", `${file}.woff`));
    await mkdir(folder, { recursive: true });
    const draft = `${fontfile}.${process.pid}`;
    await writeFile(draft, fontOfWoff(woff));
    await rename(draft, fontfile);
  }
  return { family, fontfile };
}
