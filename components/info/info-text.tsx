import { deliveryCountries } from "@/components/delivery-countries";
import { infoPath } from "@/components/paths";
import type { InfoPage } from "@/lib/catalog/paths";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { formatMoney } from "@/lib/money/money";
import { DAYS_AFTER_DELIVERY } from "@/lib/orders/withdrawal";
import { freeShippingFrom, parcelRate } from "@/lib/pricing/shipping";
import { seller } from "@/lib/seller";

type Props = { market: Market; t: Translator };

const bdi = (inner: React.ReactNode) => <bdi>{inner}</bdi>;
const who = { bdi, email: seller.email, taxId: seller.taxId, seller: [seller.name, ...seller.address].join(", ") };

/** What each page says, sentence by sentence; its figures are those that carts and orders are made with. */
const paragraphs: Record<InfoPage, (props: Props) => React.ReactNode[]> = {
  delivery: ({ market, t }) => [
    t("info.delivery.cost", {
      rate: formatMoney(parcelRate(market.currency), market.locale),
      free: formatMoney(freeShippingFrom(market.currency), market.locale),
    }),
    t("info.delivery.when"),
    t("info.delivery.where", { countries: deliveryCountries(market) }),
    t("info.delivery.parts"),
  ],
  returns: ({ t }) => [
    t("info.returns.period", { days: DAYS_AFTER_DELIVERY }),
    t("info.returns.how"),
    t("info.returns.money"),
    t.rich("info.returns.rights", who),
  ],
  privacy: ({ t }) => [
    t("info.privacy.order"),
    t("info.privacy.payment"),
    t("info.privacy.account"),
    t("info.privacy.passwords"),
    t("info.privacy.cookies"),
    t("info.privacy.measuring"),
    t("info.privacy.seen"),
    t.rich("info.privacy.rights", who),
  ],
  terms: ({ market, t }) => [
    t.rich("info.terms.seller", who),
    t("info.terms.contract"),
    t("info.terms.price"),
    t.rich("info.terms.change", {
      returns: t("info.returns.title"),
      link: (inner) => (
        <a href={infoPath(market, "returns")} className="text-link">
          {inner}
        </a>
      ),
    }),
    t("info.terms.rights"),
  ],
};

export function InfoText({ page, market, t }: Props & { page: InfoPage }) {
  return (
    <div className="mt-8 grid max-w-prose gap-5 lg:text-lg">
      {paragraphs[page]({ market, t }).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
