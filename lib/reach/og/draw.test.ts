import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { marketOf } from "@/tests/support/market";
import { drawPoster, OG_SIZE } from "./draw";

let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), "posters-"));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const words = [
  ["en-GB", "Pippin vase", "Medlar jug!"],
  ["zh-CN", "小苹果花瓶", "山楂果水壶子"],
  ["ja-JP", "ピピンの花器", "メドラーの壺"],
  ["ar-KW", "مزهرية التفاحة", "إبريق الزعرور"],
] as const;

/** The part beside the photo, as plain grey dots. */
async function column(code: string, title: string): Promise<Buffer> {
  const poster = { title, line: "", price: null, photo: null };
  const jpeg = await drawPoster({ ...poster, line: "–" }, marketOf(code), dataDir);
  return sharp(jpeg).greyscale().raw().toBuffer();
}

const inked = (dots: Buffer) => dots.filter((dot) => dot < 100).length;

describe("the picture of a shared link", () => {
  test("is as large as previews want it", async () => {
    const poster = { title: "Pippin vase", line: "Three stems", price: "£48.00", photo: null };
    const { format, width, height } = await sharp(await drawPoster(poster, marketOf("en-GB"), dataDir)).metadata();
    expect({ format, width, height }).toEqual({ format: "jpeg", ...OG_SIZE });
  });

  // A letter that no font has is drawn as an empty box: two names of equal length would look the same.
  test.each(words)("in %s shows the letters of a name, not boxes", async (code, one, other) => {
    const [first, second] = await Promise.all([column(code, one), column(code, other)]);
    expect(inked(first)).toBeGreaterThan(2000);
    expect(first.equals(second)).toBe(false);
  });
});
