import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CategoryNav } from "@/components/layout/category-nav";
import { categoryPath, homePath } from "@/components/paths";
import { ProductGrid } from "@/components/product/product-grid";
import { StructuredData } from "@/components/reach/structured-data";
import { getCategory } from "@/lib/catalog/queries";
import { serverEnv } from "@/lib/env/server";
import { translator } from "@/lib/i18n/translator";
import { pageMetadata } from "@/lib/reach/page-metadata";
import { categoryData } from "@/lib/reach/shop-data";
import { requireMarket } from "../../require-market";

type Props = { params: Promise<{ market: string; slug: string }> };

export const generateStaticParams = () => [];

async function read(params: Props["params"]) {
  const market = await requireMarket(params);
  const category = (await getCategory(market, (await params).slug)) ?? notFound();
  return { market, category };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { market, category } = await read(params);
  const { slug, name, description } = category;
  return pageMetadata({
    ...{ market, origin: serverEnv().siteOrigin, title: name, shownAs: name, description },
    pathIn: (there) => categoryPath(there, slug),
  });
}

export default async function CategoryPage({ params }: Props) {
  const { market, category } = await read(params);
  const t = translator(market);
  const { name, description, products } = category;
  return (
    <>
      <CategoryNav market={market} current={category.slug} />
      <main id="main" className="page-width pt-6 lg:pt-10">
        <div className="mb-10 grid items-end gap-x-10 gap-y-4 lg:mb-14 lg:grid-cols-[1fr_auto]">
          <div>
            <h1 className="text-hero">{name}</h1>
            <p className="mt-4 max-w-xl text-quiet lg:text-lg">{description}</p>
          </div>
          <h2 className="font-text text-base tracking-normal tabular-nums">
            {t("category.count", { count: products.length })}
          </h2>
        </div>
        {products.length === 0 ? (
          <p className="py-10">
            {t("category.empty")}{" "}
            <a href={homePath(market)} className="text-link">
              {t("category.backHome")}
            </a>
          </p>
        ) : (
          <ProductGrid products={products} market={market} t={t} across="three" first={3} />
        )}
        <StructuredData graph={categoryData(category, market, serverEnv().siteOrigin)} />
      </main>
    </>
  );
}
