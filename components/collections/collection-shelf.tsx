import { CategoryNav } from "@/components/layout/category-nav";
import { Goods } from "@/components/listing/shelf";
import { collectionPath, collectionsPath, homePath } from "@/components/paths";
import { Breadcrumb } from "@/components/product/breadcrumb";
import { Picture } from "@/components/product/picture";
import type { CollectionPage } from "@/lib/catalog/listing/types";
import { translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";

type Props = { page: CollectionPage; market: Market; children?: React.ReactNode };

/** A collection: its picture and its story, then what belongs to it. */
export function CollectionShelf({ page, market, children }: Props) {
  const t = translator(market);
  const { slug, name, description, story, picture } = page.shelf;
  const ancestors = [
    { href: homePath(market), label: t("product.home") },
    { href: collectionsPath(market), label: t("collections.title") },
  ];
  return (
    <>
      <CategoryNav market={market} current="collections" />
      <main id="main" className="page-width">
        <Breadcrumb ancestors={ancestors} name={name} t={t} />
        <div className="collection-head">
          <Picture picture={picture} sizes="(min-width: 64rem) 50vw, 100vw" first />
          <div>
            <h1 className="text-hero">{name}</h1>
            <p className="mt-4 lg:text-lg">{description}</p>
            <p className="mt-6 max-w-prose text-quiet">{story}</p>
          </div>
        </div>
        <Goods path={collectionPath(market, slug)} page={page} market={market} t={t} />
        {children}
      </main>
    </>
  );
}
