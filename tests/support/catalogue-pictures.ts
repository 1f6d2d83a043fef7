import type { ImportedPicture } from "@/lib/media/import-picture";
import type { Catalogue } from "@/prisma/seed/catalogue/schema";

/** Pictures as an import of the catalogue's would report them, without encoding any. */
export function picturesOf({ categories }: Catalogue): Map<string, ImportedPicture> {
  const names = categories.flatMap(({ products }) =>
    products.flatMap(({ slug, variants }) =>
      variants.flatMap(({ finish }, index) => {
        const front = `${slug}-${finish}-front`;
        return index === 0 ? [front, `${slug}-${finish}-second`] : [front];
      }),
    ),
  );
  const picture = (id: string): ImportedPicture => ({ id, width: 10, height: 10, widths: [10], colour: "#ffffff" });
  return new Map(names.map((name) => [name, picture(name)]));
}
