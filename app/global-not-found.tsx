import type { Metadata } from "next";
import { homePath } from "@/components/paths";
import { FallenMark } from "@/components/ui/fallen-mark";
import { translator } from "@/lib/i18n/translator";
import { defaultMarket, markets } from "@/lib/markets/markets";
import { fontVariables } from "./fonts";
import "./globals.css";

const t = translator(defaultMarket);

export const metadata: Metadata = { title: t("errors.notFoundTitle") };

/** An address outside every market: the visitor's language is unknown here, so every market is offered. */
export default function GlobalNotFound() {
  return (
    <html lang={defaultMarket.code} dir={defaultMarket.dir} className={fontVariables}>
      <body>
        <main className="page-width py-section">
          <FallenMark mood="gone" />
          <h1 className="mt-10 text-hero">{t("errors.notFoundTitle")}</h1>
          <p className="mt-5 max-w-prose text-quiet">{t("errors.notFoundText")}</p>
          <ul className="mt-8 flex flex-wrap gap-x-6">
            {markets.map((market) => (
              <li key={market.code}>
                <a
                  href={homePath(market)}
                  lang={market.code}
                  dir={market.dir}
                  hrefLang={market.code}
                  className="flex min-h-11 items-center text-link"
                >
                  {market.label}
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}
