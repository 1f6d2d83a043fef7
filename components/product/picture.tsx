import { cn } from "@/lib/cn";
import type { PictureView } from "@/lib/catalog/types";
import { mediaPath } from "@/lib/media/urls";

type Props = {
  picture: PictureView;
  /** How wide the picture stands on the page, as in the `sizes` attribute. */
  sizes: string;
  /** The first thing a page shows: fetched at once and before all else. */
  first?: boolean;
  /** What a screen narrower than `sm` shows in its place, as wide as itself. */
  upright?: Pick<PictureView, "id" | "widths">;
  className?: string;
};

/** A picture in all its kept widths; its mean colour and its size hold the place until it is there. */
export function Picture({ picture, sizes, first = false, upright, className }: Props) {
  const { id, alt, width, height, widths, colour } = picture;
  const fallback = widths.find((candidate) => candidate >= 800) ?? widths.at(-1);
  if (fallback === undefined) return <span className={cn("block aspect-square w-full bg-shelf", className)} />;
  const image = (
    <img
      src={mediaPath(id, fallback)}
      srcSet={srcSet({ id, widths })}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      loading={first ? "eager" : "lazy"}
      {...(first ? { fetchPriority: "high" } : { decoding: "async" })}
      style={{ backgroundColor: colour }}
      className={cn("photo", className)}
    />
  );
  if (!upright) return image;
  return (
    <picture>
      <source media="(width < 40rem)" srcSet={srcSet(upright)} sizes="100vw" />
      {image}
    </picture>
  );
}

function srcSet({ id, widths }: Pick<PictureView, "id" | "widths">): string {
  return widths.map((width) => `${mediaPath(id, width)} ${width}w`).join(", ");
}
