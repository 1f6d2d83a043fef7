import type { OrderView, ShippingAddress } from "@/lib/orders/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";

type Props = { order: OrderView; market: Market; t: Translator };

/** Number, times, address and e-mail: what a person quotes or checks. */
export function OrderFacts({ order, market, t }: Props) {
  const { number, placedAt, paidAt, email, name, shippingAddress } = order;
  const time = new Intl.DateTimeFormat(market.code, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  const shownTime = (at: Date) => `${time.format(at)} UTC`;
  return (
    <dl className="mt-14 grid gap-x-8 gap-y-7 sm:grid-cols-2 lg:grid-cols-4">
      <Fact name={t("order.number")}>{number}</Fact>
      {paidAt ? (
        <Fact name={t("order.paid")}>{shownTime(paidAt)}</Fact>
      ) : (
        <Fact name={t("order.placed")}>{shownTime(placedAt)}</Fact>
      )}
      {shippingAddress && (
        <Fact name={t("order.deliverTo")}>
          {[name, ...addressLines(shippingAddress, market)].filter(Boolean).map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </Fact>
      )}
      {email !== null && <Fact name={t("order.contact")}>{email}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="border-t border-ink pt-3">
      <dt className="text-sm text-quiet">{name}</dt>
      <dd className="mt-1 break-words">{children}</dd>
    </div>
  );
}

function addressLines({ line1, line2, city, state, postalCode, country }: ShippingAddress, market: Market) {
  const place = [postalCode, city, state].filter(Boolean).join(" ");
  return [line1, line2, place, country && countryName(country, market)];
}

// WooshPay passes on what the shopper's form held; a country that is no code is shown as it came.
function countryName(country: string, market: Market): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames(market.code, { type: "region" }).of(country) ?? country;
}
