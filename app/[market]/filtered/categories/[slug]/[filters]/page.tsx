import type { Metadata } from "next";
import { Shelf } from "@/components/listing/shelf";
import { UnknownFilter } from "@/components/listing/unknown-filter";
import { categoryPath } from "@/components/paths";
import { readCategoryPage } from "@/lib/catalog/queries";
import { keptMetadata, keptPage } from "../../../../kept-page";
import { filteredList, filteredMetadata, type Asked } from "../../../filtered-list";

// Kept for a minute, never longer: it says what is there. lib/http/page-cache.mjs sees to that.
export const revalidate = 60;

export const generateStaticParams = () => [];

const asked = filteredList(readCategoryPage);

export const generateMetadata = keptMetadata(async (props: Asked): Promise<Metadata> => {
  const { market, page } = await asked(props);
  return filteredMetadata(page, categoryPath(market, page.shelf.slug));
});

/** What /{market}/categories/{slug} answers with where it is asked with filters: proxy.ts leads here. */
export default keptPage(async function FilteredCategoryPage(props: Asked) {
  const { market, page } = await asked(props);
  return <Shelf path={categoryPath(market, page.shelf.slug)} page={page} market={market} />;
}, UnknownFilter);
