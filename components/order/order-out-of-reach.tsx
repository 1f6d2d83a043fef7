import { Blank } from "@/components/ui/blank";
import type { Translator } from "@/lib/i18n/translator";

/** A page of an order that cannot be read right now: nothing is lost, and the same page again is the way on. */
export function OrderOutOfReach({ page, t }: { page: string; t: Translator }) {
  return (
    <main id="main" className="page-width pt-8 lg:pt-14">
      <h1 className="text-hero">{t("order.pageTitle")}</h1>
      <Blank
        mood="gone"
        title={t("order.unavailableTitle")}
        text={t("order.unavailableText")}
        link={{ href: page, label: t("order.unavailableLink") }}
      />
    </main>
  );
}
