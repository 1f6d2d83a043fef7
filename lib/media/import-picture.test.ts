import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { test as base, describe, expect } from "vitest";
import { importPicture, MAX_PICTURE_BYTES, widthsFor } from "./import-picture";
import { readMedia, type MediaStore } from "./store";

const test = base.extend<{ store: MediaStore }>({
  store: async ({}, provide) => {
    const folder = await mkdtemp(path.join(tmpdir(), "windfall-media-"));
    await provide({ folder });
    await rm(folder, { recursive: true });
  },
});

const terracotta = { r: 0xbc, g: 0x6a, b: 0x48 };

function aPicture({ width = 500, height = 300, background = terracotta } = {}) {
  return sharp({ create: { width, height, channels: 3, background } });
}

async function widthOf(store: MediaStore, fileName: string) {
  return (await sharp((await readMedia(store, fileName)) ?? new Uint8Array()).metadata()).width;
}

describe("an imported picture", () => {
  test("is kept in every standard width below its own, and in its own", async ({ store }) => {
    const result = await importPicture(store, await aPicture().png().toBuffer());

    expect(result).toMatchObject({ ok: true, value: { width: 500, height: 300, widths: [240, 480, 500] } });
    const files = await readdir(store.folder);
    expect(files).toHaveLength(3);
    for (const file of files) expect(file).toMatch(/^[0-9a-f]{16}-(240|480|500)\.webp$/);
    expect(await widthOf(store, files.find((file) => file.includes("-480")) ?? "")).toBe(480);
  });

  test.for(["jpeg", "png", "webp", "avif"] as const)("may come as %s", async (format, { store }) => {
    expect((await importPicture(store, await aPicture().toFormat(format).toBuffer())).ok).toBe(true);
  });

  test("may be grey or partly transparent", async ({ store }) => {
    const grey = await aPicture().toColourspace("b-w").png().toBuffer();
    const clear = await aPicture().ensureAlpha(0.5).png().toBuffer();
    expect([(await importPicture(store, grey)).ok, (await importPicture(store, clear)).ok]).toEqual([true, true]);
  });

  test("is known by its mean colour", async ({ store }) => {
    const result = await importPicture(store, await aPicture().png().toBuffer());
    const colour = result.ok ? result.value.colour : "";
    const channels = [colour.slice(1, 3), colour.slice(3, 5), colour.slice(5, 7)].map((hex) => parseInt(hex, 16));
    for (const [index, channel] of [terracotta.r, terracotta.g, terracotta.b].entries()) {
      expect(Math.abs((channels[index] ?? 0) - channel)).toBeLessThan(4);
    }
  });

  test("stands upright and tells nothing about the camera", async ({ store }) => {
    const onItsSide = await aPicture({ width: 300, height: 200 }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const result = await importPicture(store, onItsSide);

    expect(result).toMatchObject({ value: { width: 200, height: 300, widths: [200] } });
    const [file = ""] = await readdir(store.folder);
    const { width, height, orientation, exif } = await sharp(path.join(store.folder, file)).metadata();
    expect({ width, height, orientation, exif }).toEqual({ width: 200, height: 300 });
  });

  test("is not made again, and only what is missing is", async ({ store }) => {
    const bytes = await aPicture().png().toBuffer();
    const first = await importPicture(store, bytes);
    const [small = "", ...others] = (await readdir(store.folder)).sort();
    const before = await Promise.all(others.map((file) => stat(path.join(store.folder, file))));
    await rm(path.join(store.folder, small));

    expect(await importPicture(store, bytes)).toEqual(first);
    const after = await Promise.all(others.map((file) => stat(path.join(store.folder, file))));
    expect(after.map(({ ino }) => ino)).toEqual(before.map(({ ino }) => ino));
    expect(await readdir(store.folder)).toContain(small);
  });

  test("can be imported by two at once", async ({ store }) => {
    const bytes = await aPicture().png().toBuffer();
    const [one, two] = await Promise.all([importPicture(store, bytes), importPicture(store, bytes)]);
    expect(one).toEqual(two);
    expect(await readdir(store.folder)).toHaveLength(3);
  });
});

describe("refused, and nothing is written, is", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
  const cases = {
    "what is no picture": [Buffer.from("hello"), "unreadable"],
    "an empty file": [Buffer.alloc(0), "unreadable"],
    "a drawing": [Buffer.from(svg), "format_not_accepted"],
    "a file of too many bytes": [Buffer.alloc(MAX_PICTURE_BYTES + 1), "too_many_bytes"],
  } as const;

  test.for(Object.entries(cases))("%s", async ([, [bytes, refusal]], { store }) => {
    expect(await importPicture(store, bytes)).toEqual({ ok: false, error: refusal });
    expect(await readdir(store.folder)).toEqual([]);
  });

  test("a picture that ends in the middle", async ({ store }) => {
    const whole = await sharp({
      create: { width: 400, height: 400, channels: 3, background: terracotta, noise: { type: "gaussian", sigma: 40 } },
    })
      .jpeg()
      .toBuffer();
    const half = whole.subarray(0, whole.length / 2);
    expect(await importPicture(store, half)).toEqual({ ok: false, error: "unreadable" });
    expect(await readdir(store.folder)).toEqual([]);
  });

  test("a small file that unfolds into too many pixels", async ({ store }) => {
    const bomb = await aPicture({ width: 10_000, height: 5_001 }).png().toBuffer();
    expect(bomb.byteLength).toBeLessThan(MAX_PICTURE_BYTES);
    expect(await importPicture(store, bomb)).toEqual({ ok: false, error: "too_many_pixels" });
  });
});

test("no picture is enlarged, and none is kept wider than a page can use", () => {
  expect(widthsFor(100)).toEqual([100]);
  expect(widthsFor(800)).toEqual([240, 480, 800]);
  expect(widthsFor(1000)).toEqual([240, 480, 800, 1000]);
  expect(widthsFor(4000)).toEqual([240, 480, 800, 1200, 1600]);
});
