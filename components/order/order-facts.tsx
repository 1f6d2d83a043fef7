import { addressLines } from "@/lib/orders/address";
import type { OrderView } from "@/lib/orders/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { arrivalDates } from "@/lib/pricing/arrival";

type Props = { order: OrderView; market: Market; t: Translator };

/** Stages in which goods are still to come. */
const expected: readonly OrderView["stage"][] = ["authorised", "paid", "partly_shipped", "shipped"];

/** Number, times, address and e-mail: what a person quotes or checks. */
export function OrderFacts({ order, market, t }: Props) {
  const { number, stage, placedAt, paidAt, capturableUntil, email, name, shippingAddress } = order;
  const time = new Intl.DateTimeFormat(market.locale, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  const shownTime = (at: Date) => `${time.format(at)} UTC`;
  return (
    <dl className="mt-14 grid gap-x-8 gap-y-7 sm:grid-cols-2 lg:grid-cols-4">
      <Fact name={t("order.number")}>
        <bdi>{number}</bdi>
      </Fact>
      {paidAt ? (
        <Fact name={t("order.paid")}>{shownTime(paidAt)}</Fact>
      ) : (
        <Fact name={t("order.placed")}>{shownTime(placedAt)}</Fact>
      )}
      {stage === "authorised" && capturableUntil && (
        <Fact name={t("order.reservedUntil")}>{shownTime(capturableUntil)}</Fact>
      )}
      {expected.includes(stage) && (
        <Fact name={t("arrival.label")}>
          {arrivalDates(paidAt ?? placedAt, { ...order.market, locale: market.locale })}
        </Fact>
      )}
      {shippingAddress && (
        <Fact name={t("order.deliverTo")}>
          {addressLines(name, shippingAddress, market).map((line) => (
            <span key={line} className="block">
              <bdi>{line}</bdi>
            </span>
          ))}
        </Fact>
      )}
      {email !== null && (
        <Fact name={t("order.contact")}>
          <bdi>{email}</bdi>
        </Fact>
      )}
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
