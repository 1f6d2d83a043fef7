import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { importPicture } from "@/lib/media/import-picture";
import { heroes, morningUpright } from "./heroes";

const pictures = path.join(import.meta.dirname, "../../prisma/seed/pictures");

test.each([
  ...heroes.map((hero, index) => ({ hero, file: `hero-${index + 1}.webp` })),
  { hero: morningUpright, file: "hero-1-upright.webp" },
])(
  "the home page knows $file as the seed imports it",
  async ({ hero: { id, width, height, widths, colour }, file }) => {
    const folder = await mkdtemp(path.join(tmpdir(), "windfall-hero-"));
    const result = await importPicture({ folder }, await readFile(path.join(pictures, file)));
    await rm(folder, { recursive: true });

    expect(result).toMatchObject({ ok: true, value: { id, width, height, widths } });
    // Encoders differ by a shade between processors; the id does not.
    const imported = result.ok ? result.value.colour : "";
    for (const start of [1, 3, 5]) expect(Math.abs(channel(imported, start) - channel(colour, start))).toBeLessThan(3);
  },
);

function channel(colour: string, start: number): number {
  return parseInt(colour.slice(start, start + 2), 16);
}
