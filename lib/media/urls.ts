/** Widths, in CSS pixels times density, at which every picture is kept; none is ever enlarged. */
export const PICTURE_WIDTHS = [240, 480, 800, 1200, 1600] as const;

/** The address of one size of a picture. Its id is a hash of its content, so the file never changes. */
export function mediaPath(pictureId: string, width: number): string {
  return `/media/${pictureId}-${width}.webp`;
}
