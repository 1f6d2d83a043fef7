import { CategoryNav } from "@/components/layout/category-nav";
import type { ShelfPage } from "@/lib/catalog/listing/types";
import { translator, type Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { homePath } from "@/components/paths";
import { Listing } from "./listing";

type Props = { path: string; page: ShelfPage; market: Market; children?: React.ReactNode };

/** A named list: what it is, and what stands on it. */
export function Shelf({ path, page, market, children }: Props) {
  const { shelf } = page;
  const t = translator(market);
  return (
    <>
      <CategoryNav market={market} current={shelf.slug} />
      <main id="main" className="page-width pt-6 lg:pt-10">
        <h1 className="text-hero">{shelf.name}</h1>
        <p className="mt-4 mb-8 max-w-xl text-quiet lg:mb-12 lg:text-lg">{shelf.description}</p>
        <Goods path={path} page={page} market={market} t={t} />
        {children}
      </main>
    </>
  );
}

type GoodsProps = Omit<Props, "children"> & { t: Translator };

/** What stands on it, or the way to what does. */
export function Goods({ path, page: { listing, names }, market, t }: GoodsProps) {
  if (listing.shelfTotal > 0) return <Listing path={path} listing={listing} names={names} market={market} t={t} />;
  return (
    <p className="py-10">
      {t("category.empty")}{" "}
      <a href={homePath(market)} className="text-link">
        {t("category.backHome")}
      </a>
    </p>
  );
}
