import { readFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { brand } from "@/lib/brand";

/** The share of its square that the drawing takes: a maskable icon may lose a fifth on every side. */
const kinds = {
  "icon-192.png": { size: 192, share: 1 },
  "icon-512.png": { size: 512, share: 1 },
  "maskable-512.png": { size: 512, share: 0.6 },
  "touch-180.png": { size: 180, share: 0.76 },
} as const;

export type IconFile = keyof typeof kinds;
export const iconFiles = Object.keys(kinds) as IconFile[];

/** The shop's drawing as a picture of fixed size, on paper where it does not fill its square. */
export async function drawIcon(file: IconFile): Promise<Buffer> {
  const { size, share } = kinds[file];
  const drawing = await readFile(path.join(process.cwd(), "app/icon.svg"));
  const inner = Math.round(size * share);
  const mark = await sharp(drawing, { density: 1200 }).resize(inner, inner).png().toBuffer();
  const background = share === 1 ? { r: 0, g: 0, b: 0, alpha: 0 } : brand.paper.light;
  const canvas = { width: size, height: size, channels: 4 as const, background };
  return sharp({ create: canvas })
    .composite([{ input: mark }])
    .png()
    .toBuffer();
}
