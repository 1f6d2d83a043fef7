import type { Metadata } from "next";
import { CollectionWall } from "@/components/collections/collection-wall";
import { CategoryNav } from "@/components/layout/category-nav";
import { collectionsPath } from "@/components/paths";
import { StructuredData } from "@/components/reach/structured-data";
import { getCollections } from "@/lib/catalog/queries";
import { serverEnv } from "@/lib/env/server";
import { translator } from "@/lib/i18n/translator";
import { collectionsData } from "@/lib/reach/collection-data";
import { pageMetadata } from "@/lib/reach/page-metadata";
import { requireMarket } from "../require-market";

type Props = { params: Promise<{ market: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await requireMarket(params);
  const t = translator(market);
  const title = t("collections.title");
  return pageMetadata({
    ...{ market, origin: serverEnv().siteOrigin, pathIn: collectionsPath },
    ...{ title, shownAs: title, description: t("collections.lead") },
  });
}

export default async function CollectionsPage({ params }: Props) {
  const market = await requireMarket(params);
  const t = translator(market);
  const collections = await getCollections(market);
  return (
    <>
      <CategoryNav market={market} current="collections" />
      <main id="main" className="page-width pt-6 lg:pt-10">
        <h1 className="text-hero">{t("collections.title")}</h1>
        <p className="mt-4 mb-8 max-w-xl text-quiet lg:mb-12 lg:text-lg">{t("collections.lead")}</p>
        {collections.length === 0 ? (
          <p className="py-10">{t("category.empty")}</p>
        ) : (
          <CollectionWall collections={collections} market={market} />
        )}
        <StructuredData graph={collectionsData(collections, market, serverEnv().siteOrigin)} />
      </main>
    </>
  );
}
