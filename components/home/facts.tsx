import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { deliveryCountries } from "@/components/delivery-countries";

/** What one wants to know before buying, in three short answers. */
export function Facts({ market, t }: { market: Market; t: Translator }) {
  const facts = [
    { title: t("home.deliveryTitle"), text: t("home.deliveryText", { countries: deliveryCountries(market) }) },
    { title: t("home.returnsTitle"), text: t("home.returnsText") },
    { title: t("home.paymentTitle"), text: t("home.paymentText") },
  ];
  return (
    <section id="facts" className="page-width mt-section scroll-mt-6">
      <h2 className="sr-only">{t("home.factsHeading")}</h2>
      <ul className="grid gap-10 md:grid-cols-3">
        {facts.map(({ title, text }) => (
          <li key={title} className="border-t border-ink pt-5">
            <h3 className="text-heading">{title}</h3>
            <p className="mt-3 max-w-sm text-quiet">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
