import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Pager } from "@/components/listing/pager";
import { categoryPath, homePath, productPath, reviewsPath } from "@/components/paths";
import { Breadcrumb } from "@/components/product/breadcrumb";
import { WhatBuyersSay } from "@/components/reviews/reviews";
import { translator } from "@/lib/i18n/translator";
import { readReviewsPage } from "@/lib/reviews/queries";
import { requireMarket } from "../../require-market";

type Props = {
  params: Promise<{ market: string; slug: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

const PageNumber = z.coerce.number().int().min(1).max(10_000).default(1);

export const dynamic = "force-dynamic";

async function read({ params, searchParams }: Props) {
  const market = await requireMarket(params);
  const page = PageNumber.safeParse((await searchParams).page);
  const found = page.success ? await readReviewsPage(market, (await params).slug, page.data) : null;
  return { market, page: page.data ?? 1, ...(found ?? notFound()) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { market, product } = await read(props);
  const title = translator(market)("reviews.allTitle", { name: product.name });
  // The product's own page is the one to find.
  return { title, robots: { index: false, follow: true } };
}

/** All that buyers say of a product. */
export default async function ReviewsPage(props: Props) {
  const { market, product, rating, reviews, page, pages } = await read(props);
  const t = translator(market);
  const ancestors = [
    { href: homePath(market), label: t("product.home") },
    { href: categoryPath(market, product.category.slug), label: product.category.name },
    { href: productPath(market, product.slug), label: product.name },
  ];
  return (
    <main id="main" className="page-width">
      <Breadcrumb ancestors={ancestors} name={t("reviews.heading")} t={t} />
      <h1 className="mt-6 text-title">{t("reviews.allTitle", { name: product.name })}</h1>
      <WhatBuyersSay rating={rating} reviews={reviews} market={market} t={t}>
        <Pager at={(there) => reviewsPath(market, product.slug, there)} page={page} pages={pages} t={t} />
      </WhatBuyersSay>
    </main>
  );
}
