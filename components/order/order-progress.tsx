import type { OrderView, PiecesView, ShipmentView } from "@/lib/orders/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { formatMoney } from "@/lib/money/money";

type Props = { order: OrderView; market: Market; t: Translator };

/** What has happened since the order was paid: parcels, money back, declarations. Nothing, where nothing has. */
export function OrderProgress({ order, market, t }: Props) {
  const { shipments, refunds, withdrawals } = order;
  if (shipments.length + refunds.length + withdrawals.length === 0) return null;
  return (
    <div className="mt-16 grid gap-x-10 gap-y-12 lg:grid-cols-2">
      {shipments.length > 0 && (
        <Part title={t("order.parcels")}>
          {shipments.map((shipment) => (
            <Parcel key={shipment.id} shipment={shipment} market={market} t={t} />
          ))}
        </Part>
      )}
      {refunds.length > 0 && (
        <Part title={t("order.moneyBack")}>
          {refunds.map(({ amount, state, pieces }, index) => (
            <li key={index} className="border-b border-line py-4">
              <p className="tabular-nums">
                {t(`order.refundStates.${state}`, { amount: formatMoney(amount, market.locale) })}
              </p>
              <Pieces pieces={pieces} t={t} />
            </li>
          ))}
        </Part>
      )}
      {withdrawals.length > 0 && <Withdrawals order={order} market={market} t={t} />}
    </div>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h2 className="text-heading">{title}</h2>
      <ul className="mt-5 border-t border-line">{children}</ul>
    </section>
  );
}

function Parcel({ shipment, market, t }: { shipment: ShipmentView; market: Market; t: Translator }) {
  const { number, carrier, tracking, at, deliveredAt, pieces } = shipment;
  const day = new Intl.DateTimeFormat(market.locale, { dateStyle: "long", timeZone: "UTC" });
  const when = deliveredAt
    ? t("order.parcelDelivered", { date: day.format(deliveredAt) })
    : t("order.parcelSent", { date: day.format(at) });
  return (
    <li className="border-b border-line py-4">
      <p>
        {t("order.parcel", { number })} · {when}
        {carrier !== null && (
          <>
            {" · "}
            <bdi>{carrier}</bdi>
          </>
        )}
      </p>
      {tracking !== null && (
        <p>
          {t("order.tracking")} <bdi className="wrap-anywhere tabular-nums select-all">{tracking}</bdi>
        </p>
      )}
      <Pieces pieces={pieces} t={t} />
    </li>
  );
}

function Withdrawals({ order, market, t }: Props) {
  const time = new Intl.DateTimeFormat(market.locale, { dateStyle: "long", timeStyle: "long", timeZone: "UTC" });
  return (
    <Part title={t("order.withdrawals")}>
      {order.withdrawals.map(({ name, email, at, pieces }, index) => (
        <li key={index} className="border-b border-line py-4 wrap-anywhere">
          <p>{t("order.withdrawalReceived", { time: time.format(at), name, email })}</p>
          <Pieces pieces={pieces} t={t} />
        </li>
      ))}
    </Part>
  );
}

function Pieces({ pieces, t }: { pieces: readonly PiecesView[]; t: Translator }) {
  if (pieces.length === 0) return null;
  return (
    <ul className="mt-1 text-[0.9375rem] text-quiet">
      {pieces.map(({ lineId, name, finish, quantity }) => (
        <li key={lineId}>{t("order.pieces", { count: quantity, name, finish })}</li>
      ))}
    </ul>
  );
}
