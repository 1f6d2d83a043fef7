import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AskForm } from "@/components/alerts/ask-form";
import { productPath } from "@/components/paths";
import { FallenMark } from "@/components/ui/fallen-mark";
import { Notice } from "@/components/ui/notice";
import { alertNotices } from "@/lib/alerts/notices";
import { readMissing } from "@/lib/alerts/queries";
import { typedBefore } from "@/lib/http/typed";
import { translator, type Translator } from "@/lib/i18n/translator";
import { requireMarket } from "../require-market";

type Props = {
  params: Promise<{ market: string }>;
  searchParams: Promise<{ product?: string | string[]; notice?: string | string[] }>;
};

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await requireMarket(params))("alerts.title"), robots: { index: false } };
}

/** Asking for word of what is sold out, and what came of it. */
export default async function AlertsPage({ params, searchParams }: Props) {
  const market = await requireMarket(params);
  const t = translator(market);
  const { product, notice } = await searchParams;
  const missing = (typeof product === "string" && (await readMissing(market, product))) || notFound();
  const { slug, name, variants } = missing;
  const typed = await typedBefore(notice);
  return (
    <main id="main" className="page-width pt-8 lg:pt-14">
      <FallenMark mood={notice === "asked" ? "swaying" : "hollow"} />
      <h1 className="mt-8 text-title">{t("alerts.title")}</h1>
      <Said notice={notice} t={t} />
      {notice !== "asked" && variants.length > 0 && (
        <>
          <p className="mt-6 mb-8 max-w-prose">{t("alerts.lead", { name })}</p>
          <AskForm market={market} slug={slug} variants={variants} email={typed.email} t={t} />
        </>
      )}
      {!notice && variants.length === 0 && <p className="mt-6">{t("alerts.nothingMissing")}</p>}
      <p className="mt-8">
        <a href={productPath(market, slug)} className="inline-flex min-h-11 items-center text-link">
          {t("alerts.toProduct", { name })}
        </a>
      </p>
    </main>
  );
}

function Said({ notice, t }: { notice: unknown; t: Translator }) {
  const known = alertNotices.find((code) => code === notice);
  if (!known) return null;
  return (
    <Notice tone={known === "asked" || known === "in_stock" ? "good" : "bad"} className="mt-6 max-w-prose">
      {t(`alerts.notices.${known}`)}
    </Notice>
  );
}
