import type { Metadata } from "next";
import { CollectionShelf } from "@/components/collections/collection-shelf";
import { collectionPath } from "@/components/paths";
import { readCollectionPage } from "@/lib/catalog/queries";
import { filteredList, filteredMetadata, type Asked } from "../../filters-of";

export const dynamic = "force-dynamic";

const asked = filteredList(readCollectionPage);

export async function generateMetadata(props: Asked): Promise<Metadata> {
  const { market, page } = await asked(props);
  return filteredMetadata(page, collectionPath(market, page.shelf.slug));
}

/** What /{market}/collections/{slug} answers with where it is asked with filters. */
export default async function FilteredCollectionPage(props: Asked) {
  const { market, page } = await asked(props);
  return <CollectionShelf page={page} market={market} />;
}
