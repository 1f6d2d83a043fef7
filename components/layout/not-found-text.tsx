import { homePath } from "@/components/paths";
import { buttonClass } from "@/components/ui/button";
import { FallenMark } from "@/components/ui/fallen-mark";
import { translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";

/** What stands where there is nothing. */
export function NotFoundText({ market }: { market: Market }) {
  const t = translator(market);
  return (
    <main id="main" className="page-width pt-10 lg:pt-16">
      <FallenMark mood="gone" />
      <h1 className="mt-10 text-hero">{t("errors.notFoundTitle")}</h1>
      <p className="mt-5 max-w-prose text-quiet">{t("errors.notFoundText")}</p>
      <a href={homePath(market)} className={buttonClass("mt-8")}>
        {t("errors.notFoundLink")}
      </a>
    </main>
  );
}
