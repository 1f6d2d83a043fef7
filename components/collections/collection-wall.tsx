import { collectionPath } from "@/components/paths";
import { Picture } from "@/components/product/picture";
import type { CollectionLink } from "@/lib/catalog/types";
import type { Market } from "@/lib/markets/markets";

type Props = { collections: readonly CollectionLink[]; market: Market };

/** All collections, hung like pictures: every other one a little lower. */
export function CollectionWall({ collections, market }: Props) {
  return (
    <ul className="collection-wall">
      {collections.map(({ slug, name, description, picture }, index) => (
        <li key={slug}>
          <a href={collectionPath(market, slug)}>
            <Picture picture={{ ...picture, alt: "" }} sizes="(min-width: 40rem) 46vw, 100vw" first={index === 0} />
            <h2>{name}</h2>
            <p>{description}</p>
          </a>
        </li>
      ))}
    </ul>
  );
}
