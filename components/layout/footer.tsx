import type { Translator } from "@/lib/i18n/translator";
import { markets, type Market } from "@/lib/markets/markets";
import { accountPath, cartPath, infoPages, infoPath } from "@/components/paths";
import { MarketLinks } from "./market-links-client";
import { Wordmark } from "./wordmark";

export function Footer({ market, t }: { market: Market; t: Translator }) {
  const offered = markets.map(({ code, dir, label, languageLabel }) => ({ code, dir, label, languageLabel }));
  return (
    <footer className="print-hidden mt-section bg-shelf">
      <div className="page-width grid gap-x-8 gap-y-10 py-14 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr] lg:py-20">
        <div>
          <p className="text-[clamp(3rem,1.5rem+5vw,5.5rem)] leading-none">
            <Wordmark />
          </p>
          <p className="mt-5 max-w-sm text-quiet">{t("layout.footerNote")}</p>
        </div>
        <nav aria-label={t("layout.help")}>
          <ul>
            {infoPages.map((page) => (
              <li key={page}>
                <a href={infoPath(market, page)} className="foot-link">
                  {t(`info.${page}.title`)}
                </a>
              </li>
            ))}
            <li>
              <a href={`${infoPath(market, "privacy")}#choice`} className="foot-link">
                {t("consent.choices")}
              </a>
            </li>
            <li>
              <a href={cartPath(market)} className="foot-link">
                {t("layout.cart")}
              </a>
            </li>
            <li>
              <a href={accountPath(market)} className="foot-link">
                {t("layout.account")}
              </a>
            </li>
          </ul>
        </nav>
        <details className="self-start">
          <summary className="min-h-11 content-center">{t("layout.deliveringTo", { market: market.label })}</summary>
          <nav aria-label={t("layout.chooseMarket")}>
            <MarketLinks offered={offered} current={market.code} />
          </nav>
        </details>
        <p className="border-t border-line pt-6 text-sm text-quiet sm:col-span-full">{t("layout.smallPrint")}</p>
      </div>
    </footer>
  );
}
