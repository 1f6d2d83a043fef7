import type { Metadata } from "next";
import { CollectionShelf } from "@/components/collections/collection-shelf";
import { UnknownFilter } from "@/components/listing/unknown-filter";
import { collectionPath } from "@/components/paths";
import { readCollectionPage } from "@/lib/catalog/queries";
import { keptMetadata, keptPage } from "../../../../kept-page";
import { filteredList, filteredMetadata, type Asked } from "../../../filtered-list";

export const revalidate = 60;

export const generateStaticParams = () => [];

const asked = filteredList(readCollectionPage);

export const generateMetadata = keptMetadata(async (props: Asked): Promise<Metadata> => {
  const { market, page } = await asked(props);
  return filteredMetadata(page, collectionPath(market, page.shelf.slug));
});

/** What /{market}/collections/{slug} answers with where it is asked with filters. */
export default keptPage(async function FilteredCollectionPage(props: Asked) {
  const { market, page } = await asked(props);
  return <CollectionShelf page={page} market={market} />;
}, UnknownFilter);
