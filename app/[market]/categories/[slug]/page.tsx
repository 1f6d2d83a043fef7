import type { Metadata } from "next";
import { Shelf } from "@/components/listing/shelf";
import { categoryPath } from "@/components/paths";
import { StructuredData } from "@/components/reach/structured-data";
import { getCategoryPage } from "@/lib/catalog/queries";
import { serverEnv } from "@/lib/env/server";
import { pageMetadata } from "@/lib/reach/page-metadata";
import { categoryData } from "@/lib/reach/shop-data";
import { keptMetadata, keptPage, missing } from "../../kept-page";
import { requireMarket } from "../../require-market";

type Props = { params: Promise<{ market: string; slug: string }> };

export const generateStaticParams = () => [];

async function read(params: Props["params"]) {
  const market = await requireMarket(params);
  const page = (await getCategoryPage(market, (await params).slug)) ?? missing();
  return { market, page };
}

export const generateMetadata = keptMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { market, page } = await read(params);
  const { slug, name, description } = page.shelf;
  return pageMetadata({
    ...{ market, origin: serverEnv().siteOrigin, title: name, shownAs: name, description },
    pathIn: (there) => categoryPath(there, slug),
  });
});

/** The shelf with nothing chosen; proxy.ts sends addresses with filters to filtered/. */
export default keptPage(async function CategoryPage({ params }: Props) {
  const { market, page } = await read(params);
  return (
    <Shelf path={categoryPath(market, page.shelf.slug)} page={page} market={market}>
      <StructuredData graph={categoryData(page, market, serverEnv().siteOrigin)} />
    </Shelf>
  );
});
