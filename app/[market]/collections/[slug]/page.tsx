import type { Metadata } from "next";
import { CollectionShelf } from "@/components/collections/collection-shelf";
import { collectionPath } from "@/components/paths";
import { StructuredData } from "@/components/reach/structured-data";
import { getCollectionPage } from "@/lib/catalog/queries";
import { serverEnv } from "@/lib/env/server";
import { collectionData } from "@/lib/reach/collection-data";
import { pageMetadata } from "@/lib/reach/page-metadata";
import { keptMetadata, keptPage, missing } from "../../kept-page";
import { requireMarket } from "../../require-market";

type Props = { params: Promise<{ market: string; slug: string }> };

export const generateStaticParams = () => [];

async function read(params: Props["params"]) {
  const market = await requireMarket(params);
  const page = (await getCollectionPage(market, (await params).slug)) ?? missing();
  return { market, page };
}

export const generateMetadata = keptMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { market, page } = await read(params);
  const { slug, name, description } = page.shelf;
  return pageMetadata({
    ...{ market, origin: serverEnv().siteOrigin, title: name, shownAs: name, description },
    pathIn: (there) => collectionPath(there, slug),
  });
});

/** The collection with nothing chosen; addresses with filters lead to filtered/. */
export default keptPage(async function CollectionPage({ params }: Props) {
  const { market, page } = await read(params);
  return (
    <CollectionShelf page={page} market={market}>
      <StructuredData graph={collectionData(page, market, serverEnv().siteOrigin)} />
    </CollectionShelf>
  );
});
