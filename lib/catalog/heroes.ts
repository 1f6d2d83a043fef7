import type { PictureView } from "./types";

/** A wide still life for the home page; the page finds its alternative text under `scene`. */
export type Hero = Omit<PictureView, "alt"> & { scene: "morning" | "evening" | "room" };

const wide = { width: 1600, height: 900, widths: [240, 480, 800, 1200, 1600] };

// Ids are hashes of files kept in prisma/seed/pictures, so they can stand here; a test computes them anew.
export const heroes: readonly [Hero, Hero, Hero] = [
  { ...wide, id: "bfd3393a35718f88", colour: "#bfb9ad", scene: "morning" },
  { ...wide, id: "4d3f57dfdfa5360a", colour: "#7c5e48", scene: "evening" },
  { ...wide, id: "b20d06e0f0fcc3f0", colour: "#bdb09a", scene: "room" },
];

/** The middle of the morning, as a phone shows it: nobody is sent the rest to have it cut off. */
export const morningUpright: Omit<PictureView, "alt"> = {
  id: "3168ad24b87ceeab",
  colour: "#beb9ad",
  width: 720,
  height: 900,
  widths: [240, 480, 720],
};
