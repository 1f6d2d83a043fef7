import { buttonClass } from "@/components/ui/button";
import { FallenMark } from "@/components/ui/fallen-mark";
import { translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";

/** An address whose filters nobody knows; "?" leads to the same address without them. */
export function UnknownFilter({ market }: { market: Market }) {
  const t = translator(market);
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
