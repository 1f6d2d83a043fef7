import type { Metadata } from "next";
import { CategoryIndex } from "@/components/home/category-index";
import { Facts } from "@/components/home/facts";
import { Hero } from "@/components/home/hero";
import { Medley } from "@/components/home/medley";
import { Scene } from "@/components/home/scene";
import { Story } from "@/components/home/story";
import { CategoryNav } from "@/components/layout/category-nav";
import { categoryPath, homePath } from "@/components/paths";
import { ProductGrid } from "@/components/product/product-grid";
import { StructuredData } from "@/components/reach/structured-data";
import { heroes } from "@/lib/catalog/heroes";
import { getHome } from "@/lib/catalog/queries";
import { serverEnv } from "@/lib/env/server";
import { translator } from "@/lib/i18n/translator";
import { pageMetadata } from "@/lib/reach/page-metadata";
import { shopData } from "@/lib/reach/shop-data";
import { requireMarket } from "./require-market";

const [, evening, room] = heroes;

type Props = { params: Promise<{ market: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await requireMarket(params);
  const t = translator(market);
  return pageMetadata({
    ...{ market, origin: serverEnv().siteOrigin, pathIn: homePath, whereToChoose: "/" },
    shownAs: t("meta.title"),
    description: t("meta.description"),
  });
}

/** One ordinary day: morning on the table, an afternoon corner, evening light, with the week's picks in between. */
export default async function HomePage({ params }: Props) {
  const market = await requireMarket(params);
  const t = translator(market);
  const { featured, categories, collections } = await getHome(market);
  return (
    <>
      <CategoryNav market={market} />
      <main id="main">
        <Hero t={t} />
        <section className="page-width mt-section">
          <div className="mb-8 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 lg:mb-12">
            <h2 className="text-title">{t("home.featured")}</h2>
            <p className="text-quiet">{t("home.featuredLead")}</p>
          </div>
          <ProductGrid products={featured.slice(0, 4)} market={market} t={t} />
        </section>
        <Scene
          hero={room}
          alt={t("home.scenes.room")}
          hour={t("home.afternoonHour")}
          heading={t("home.afternoonHeading")}
          text={t("home.afternoonText")}
          link={{ href: categoryPath(market, "seats"), label: t("home.afternoonLink") }}
        />
        <section className="page-width mt-section">
          <h2 className="sr-only">{t("home.more")}</h2>
          <ProductGrid products={featured.slice(4)} market={market} t={t} />
        </section>
        <Medley collections={collections} market={market} t={t} />
        <Scene
          dusk
          hero={evening}
          alt={t("home.scenes.evening")}
          hour={t("home.eveningHour")}
          heading={t("home.eveningHeading")}
          text={t("home.eveningText")}
          link={{ href: categoryPath(market, "light"), label: t("home.eveningLink") }}
        />
        <CategoryIndex categories={categories} market={market} t={t} />
        <Story t={t} />
        <Facts market={market} t={t} />
        <StructuredData graph={shopData(market, serverEnv().siteOrigin)} />
      </main>
    </>
  );
}
