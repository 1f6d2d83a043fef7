import { optionsOf } from "@/lib/catalog/options";
import type { PictureView, ProductView } from "@/lib/catalog/types";
import type { Translator } from "@/lib/i18n/translator";
import { mediaPath } from "@/lib/media/urls";
import { Picture } from "./picture";
import { Zoomable } from "./zoomable-client";

type Props = { product: ProductView; t: Translator };

/** Every finish has its pictures in the page; the style sheet shows those of the chosen one, the rest are not fetched. */
export function Gallery({ product, t }: Props) {
  const { finishes, offers } = optionsOf(product.variants);
  const shown = finishes.map((finish, choice) => ({
    finish,
    pictures: offers.find((offer) => offer.finish === choice)?.variant.pictures ?? [],
  }));
  return (
    <Zoomable close={t("pictures.close")}>
      {shown.map(({ finish, pictures }, choice) => (
        <div key={finish.slug} data-finish={choice}>
          <div
            role="group"
            aria-label={t("product.gallery", { name: product.name, finish: finish.name })}
            className="relative flex snap-x snap-mandatory no-scrollbar gap-3 overflow-x-auto lg:grid lg:gap-5 lg:overflow-visible"
          >
            {pictures.map((picture, index) => (
              <a
                key={picture.id}
                id={picture.id}
                href={mediaPath(picture.id, picture.widths.at(-1) ?? picture.width)}
                data-zoom
                aria-label={t("pictures.enlarge", { picture: picture.alt })}
                className="w-[92%] shrink-0 cursor-zoom-in snap-start -outline-offset-3 only:w-full lg:w-auto"
                style={choice === 0 && index === 0 ? { viewTransitionName: `product-${product.slug}` } : undefined}
              >
                <Picture
                  picture={picture}
                  sizes="(min-width: 64rem) 58vw, 92vw"
                  first={choice === 0 && index === 0}
                  className="aspect-square object-cover"
                />
              </a>
            ))}
          </div>
          {pictures.length > 1 && <Thumbnails pictures={pictures} t={t} />}
        </div>
      ))}
    </Zoomable>
  );
}

/** Where pictures lie side by side: the way to each. */
function Thumbnails({ pictures, t }: { pictures: readonly PictureView[]; t: Translator }) {
  return (
    <p className="mt-3 flex gap-3 lg:hidden">
      {pictures.map(({ id, widths }, index) => (
        <a key={id} href={`#${id}`} data-thumb aria-label={t("pictures.number", { number: index + 1 })}>
          <img
            src={mediaPath(id, widths[0] ?? 0)}
            alt=""
            loading="lazy"
            width={64}
            height={64}
            className="photo size-16"
          />
        </a>
      ))}
    </p>
  );
}
