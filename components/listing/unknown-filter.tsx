import { market as rootMarket } from "next/root-params";
import { buttonClass } from "@/components/ui/button";
import { FallenMark } from "@/components/ui/fallen-mark";
import { translator } from "@/lib/i18n/translator";
import { defaultMarket, findMarket } from "@/lib/markets/markets";

/** An address whose filters nobody knows; "?" leads to the same address without them. */
export async function UnknownFilter() {
  const t = translator(findMarket((await rootMarket()) ?? "") ?? defaultMarket);
  return (
    <main id="main" className="page-width pt-10 lg:pt-16">
      <FallenMark mood="gone" />
      <h1 className="mt-10 text-title">{t("listing.badTitle")}</h1>
      <p className="mt-5 max-w-prose text-quiet">{t("listing.badText")}</p>
      <a href="?" className={buttonClass("mt-8")}>
        {t("listing.badLink")}
      </a>
    </main>
  );
}
