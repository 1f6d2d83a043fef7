import type { Metadata } from "next";
import { Shelf } from "@/components/listing/shelf";
import { categoryPath } from "@/components/paths";
import { readCategoryPage } from "@/lib/catalog/queries";
import { filteredList, filteredMetadata, type Asked } from "../../filters-of";

export const dynamic = "force-dynamic";

const asked = filteredList(readCategoryPage);

export async function generateMetadata(props: Asked): Promise<Metadata> {
  const { market, page } = await asked(props);
  return filteredMetadata(page, categoryPath(market, page.shelf.slug));
}

/** What /{market}/categories/{slug} answers with where it is asked with filters: proxy.ts leads here. */
export default async function FilteredCategoryPage(props: Asked) {
  const { market, page } = await asked(props);
  return <Shelf path={categoryPath(market, page.shelf.slug)} page={page} market={market} />;
}
