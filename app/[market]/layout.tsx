import type { Metadata, Viewport } from "next";
import { Footer } from "@/components/layout/footer";
import { Header } from "@/components/layout/header";
import { AfterLoad } from "@/components/reach/after-load-client";
import { ShelfBoundary } from "@/components/layout/shelf-boundary-client";
import { consentCookie } from "@/lib/consent/consent-cookie";
import { translator } from "@/lib/i18n/translator";
import { brand } from "@/lib/brand";
import { defaultMarket, findMarket } from "@/lib/markets/markets";
import { fontVariables } from "../fonts";
import "../globals.css";

type Props = { params: Promise<{ market: string }>; children: React.ReactNode };

// Pages are made when first asked for, so that a build needs no database.
export const generateStaticParams = () => [];

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: brand.paper.light },
    { media: "(prefers-color-scheme: dark)", color: brand.paper.dark },
  ],
};

// An address of no market still gets the shop around its "not found", which the page says: a root layout cannot.
async function marketAround(params: Props["params"]) {
  return findMarket((await params).market) ?? defaultMarket;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await marketAround(params);
  const t = translator(market);
  return {
    title: { default: t("meta.title"), template: "%s · Windfall" },
    description: t("meta.description"),
    manifest: `/${market.code}/manifest.webmanifest`,
  };
}

export default async function MarketLayout({ params, children }: Props) {
  const market = await marketAround(params);
  const t = translator(market);
  return (
    <html lang={market.code} dir={market.dir} className={fontVariables}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only z-10 bg-ink text-paper focus:not-sr-only focus:absolute focus:start-4 focus:top-4 focus:px-5 focus:py-3"
        >
          {t("layout.skip")}
        </a>
        <Header market={market} t={t} />
        <div className="flex-1">
          <ShelfBoundary title={t("errors.brokenTitle")} text={t("errors.brokenText")} again={t("errors.brokenRetry")}>
            {children}
          </ShelfBoundary>
        </div>
        <Footer market={market} t={t} />
        <AfterLoad market={market.code} cookie={consentCookie()} />
      </body>
    </html>
  );
}
