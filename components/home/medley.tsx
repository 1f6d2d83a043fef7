import { collectionPath, collectionsPath } from "@/components/paths";
import type { CollectionLink } from "@/lib/catalog/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { mediaPath } from "@/lib/media/urls";

/** Drawn no wider than this. */
const WIDTH = 240;

type Props = { collections: readonly CollectionLink[]; market: Market; t: Translator };

/** The collections in one breath: their names set like a sentence, each with a glimpse of what is in it. */
export function Medley({ collections, market, t }: Props) {
  if (collections.length === 0) return null;
  return (
    <section className="medley page-width mt-section">
      <h2>
        <a href={collectionsPath(market)}>{t("collections.home")}</a>
      </h2>
      <ul className="font-display">
        {collections.map(({ slug, name, picture }) => (
          <li key={slug}>
            <a href={collectionPath(market, slug)}>
              <img src={mediaPath(picture.id, WIDTH)} alt="" loading="lazy" className="photo" />
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
