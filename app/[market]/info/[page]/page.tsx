import type { Metadata } from "next";
import { CategoryNav } from "@/components/layout/category-nav";
import { PrivacyChoices } from "@/components/consent/privacy-choice";
import { InfoText } from "@/components/info/info-text";
import { infoPages, infoPath } from "@/components/paths";
import { serverEnv } from "@/lib/env/server";
import { translator } from "@/lib/i18n/translator";
import { alternates } from "@/lib/markets/alternates";
import { keptMetadata, keptPage, missing } from "../../kept-page";
import { requireMarket } from "../../require-market";

type Props = { params: Promise<{ market: string; page: string }> };

export const generateStaticParams = () => [];

async function read(params: Props["params"]) {
  const market = await requireMarket(params);
  const asked = (await params).page;
  const page = infoPages.find((name) => name === asked) ?? missing();
  return { market, page, t: translator(market) };
}

export const generateMetadata = keptMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { market, page, t } = await read(params);
  return {
    title: t(`info.${page}.title`),
    alternates: alternates(serverEnv().siteOrigin, market, (there) => infoPath(there, page)),
  };
});

/** What one wants to know of the shop itself: delivery, returns, privacy, terms. */
export default keptPage(async function InfoPage({ params }: Props) {
  const { market, page, t } = await read(params);
  return (
    <>
      <CategoryNav market={market} />
      <main id="main" className="page-width pt-6 lg:pt-10">
        <h1 className="text-hero">{t(`info.${page}.title`)}</h1>
        <InfoText page={page} market={market} t={t} />
        {page === "privacy" && <PrivacyChoices t={t} />}
      </main>
    </>
  );
});
