import type { Metadata } from "next";
import { CategoryNav } from "@/components/layout/category-nav";
import { categoryPath, homePath, productPath, reviewsPath } from "@/components/paths";
import { Breadcrumb } from "@/components/product/breadcrumb";
import { BuyBox } from "@/components/product/buy-box";
import { Details } from "@/components/product/details";
import { Gallery } from "@/components/product/gallery";
import { ProductGrid } from "@/components/product/product-grid";
import { Seen } from "@/components/product/seen-client";
import { Together } from "@/components/product/together";
import { StructuredData } from "@/components/reach/structured-data";
import { Reviews } from "@/components/reviews/reviews";
import { getProduct } from "@/lib/catalog/queries";
import { consentCookie } from "@/lib/consent/consent-cookie";
import { serverEnv } from "@/lib/env/server";
import { translator } from "@/lib/i18n/translator";
import { pageMetadata } from "@/lib/reach/page-metadata";
import { productData } from "@/lib/reach/product-data";
import { getReviews } from "@/lib/reviews/queries";
import { keptMetadata, keptPage, missing } from "../../kept-page";
import { requireMarket } from "../../require-market";

type Props = { params: Promise<{ market: string; slug: string }> };

export const generateStaticParams = () => [];

async function read(params: Props["params"]) {
  const market = await requireMarket(params);
  const product = (await getProduct(market, (await params).slug)) ?? missing();
  return { market, product };
}

export const generateMetadata = keptMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { market, product } = await read(params);
  const { slug, name, tagline } = product;
  return pageMetadata({
    ...{ market, origin: serverEnv().siteOrigin, title: name, shownAs: name, description: tagline },
    pathIn: (there) => productPath(there, slug),
  });
});

export default keptPage(async function ProductPage({ params }: Props) {
  const { market, product } = await read(params);
  const t = translator(market);
  const ancestors = [
    { href: homePath(market), label: t("product.home") },
    { href: categoryPath(market, product.category.slug), label: product.category.name },
  ];
  const reviews = product.rating ? await getReviews(product.slug, market.language) : [];
  return (
    <>
      <CategoryNav market={market} current={product.category.slug} />
      <main id="main" className="page-width">
        <Breadcrumb ancestors={ancestors} name={product.name} t={t} />
        <div
          data-product
          className="mt-2 grid gap-x-[clamp(2rem,5vw,6rem)] gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]"
        >
          <div className="min-w-0">
            <Gallery product={product} t={t} />
          </div>
          <div className="lg:sticky lg:top-6 lg:self-start">
            <BuyBox product={product} market={market} t={t} />
            <Details product={product} market={market} t={t} />
          </div>
        </div>
        <StructuredData graph={productData(product, market, serverEnv().siteOrigin)} />
        <Reviews
          rating={product.rating}
          reviews={reviews}
          allHref={reviewsPath(market, product.slug)}
          market={market}
          t={t}
        />
        <Together companions={product.together} market={market} t={t} />
        {product.related.length > 0 && (
          <section className="mt-section">
            <h2 className="mb-8 text-title lg:mb-12">{t("product.related")}</h2>
            <ProductGrid products={product.related} market={market} t={t} />
          </section>
        )}
        <Seen market={market.code} slug={product.slug} cookie={consentCookie()} />
      </main>
    </>
  );
});
