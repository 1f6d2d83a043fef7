import sharp, { type OverlayOptions } from "sharp";
import { brand } from "@/lib/brand";
import type { Market } from "@/lib/markets/markets";
import { xmlText } from "@/lib/reach/xml";
import { fontsOf, type Font } from "./fonts";

export const OG_SIZE = { width: 1200, height: 630 } as const;

/** What a shared link shows of a page. */
export type Poster = { title: string; line: string; price: string | null; photo: Uint8Array | null };

const PHOTO = OG_SIZE.height;
const GAP = 64;
const COLUMN = OG_SIZE.width - PHOTO - 2 * GAP;

/** The picture of a shared link: the thing itself, and beside it its name and price as the shop sets them. */
export async function drawPoster({ title, line, price, photo }: Poster, market: Market, dataDir: string) {
  const fonts = await fontsOf(market.language, dataDir);
  const rtl = market.dir === "rtl";
  const [name, tagline, cost, mark] = await Promise.all([
    text(title, fonts.name, { size: isLong(title) ? 52 : 68, colour: brand.ink.light, rtl }),
    text(line, fonts.text, { size: 27, colour: brand.quiet.light, rtl }),
    price === null ? null : text(price, fonts.name, { size: 46, colour: brand.ink.light, rtl }),
    text("Wındfall", fonts.wordmark, { size: 40, colour: brand.ink.light, rtl: false }),
  ]);
  const under = 96 + name.height + 36;
  const at = (block: Block, top: number) => ({ input: block.input, top, left: startOf(block, rtl) });
  const layers: OverlayOptions[] = [at(name, 96), at(tagline, under)];
  if (cost) layers.push(at(cost, under + tagline.height + 40));
  const base = OG_SIZE.height - 72;
  const foot = startOf({ ...mark, width: mark.width + 12 }, rtl);
  layers.push({ input: mark.input, top: base - mark.height, left: foot });
  layers.push({ input: dot, top: base - 10, left: foot + mark.width + 3 });
  if (photo) layers.push({ input: await cropped(photo), top: 0, left: rtl ? 0 : OG_SIZE.width - PHOTO });
  return sharp({ create: { ...OG_SIZE, channels: 3, background: brand.paper.light } })
    .composite(layers)
    .jpeg({ quality: 82 })
    .toBuffer();
}

/** Letters of Chinese and Japanese are about twice as wide as others. */
const isLong = (title: string) =>
  title.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, "$&$&").length > 20;

type Block = { input: Buffer; width: number; height: number };

/** A block begins where its script begins: at the outer edge of the column. */
const startOf = ({ width }: Pick<Block, "width">, rtl: boolean) => (rtl ? OG_SIZE.width - GAP - width : GAP);

const dot = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><circle cx="5" cy="5" r="4.5" fill="${brand.fruit.light}"/></svg>`,
);

type Looks = { size: number; colour: string; rtl: boolean };

async function text(words: string, { family, fontfile }: Font, { size, colour, rtl }: Looks): Promise<Block> {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${xmlText(words)}</span>`,
      font: `${family} ${size}`,
      fontfile,
      width: COLUMN,
      wrap: "word-char",
      align: rtl ? "right" : "left",
      rgba: true,
      // At this density a point is a pixel.
      dpi: 72,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

function cropped(photo: Uint8Array): Promise<Buffer> {
  return sharp(photo).resize(PHOTO, PHOTO, { fit: "cover" }).toBuffer();
}
