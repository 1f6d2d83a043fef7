import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { OrderOutOfReach } from "@/components/order/order-out-of-reach";
import { cancelPath, orderPath } from "@/components/paths";
import { buttonClass, quietButtonClass } from "@/components/ui/button";
import { FallenMark } from "@/components/ui/fallen-mark";
import { translator, type Translator } from "@/lib/i18n/translator";
import { formatMoney } from "@/lib/money/money";
import { readOrder } from "@/lib/orders/queries";
import type { OrderView } from "@/lib/orders/types";
import { cancelOrderAction } from "@/lib/payments/actions";
import { requireMarket } from "../../../require-market";

type Props = { params: Promise<{ market: string; token: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await requireMarket(params));
  return { title: t("order.cancel"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** The second of two steps: says what cancelling means for the money, and asks. */
export default async function CancelPage({ params }: Props) {
  const market = await requireMarket(params);
  const t = translator(market);
  const { token } = await params;
  const read = await readOrder(token);
  if (!read.ok) return <OrderOutOfReach page={cancelPath(market, token)} t={t} />;
  const order = read.value ?? notFound();
  if (!order.canCancel) redirect(orderPath(market, token) as never);
  return (
    <main id="main" className="page-width pt-8 lg:pt-14">
      <FallenMark mood="hollow" />
      <h1 className="mt-8 text-title">{t("cancelling.title", { number: order.number })}</h1>
      <p className="mt-6 max-w-prose text-lg">{meaning(order, t)}</p>
      <p className="mt-3 text-quiet">{t("cancelling.final")}</p>
      <form action={cancelOrderAction} className="mt-8 flex flex-wrap gap-3">
        <input type="hidden" name="market" value={market.code} />
        <input type="hidden" name="token" value={token} />
        <button type="submit" className={buttonClass()}>
          {t("cancelling.confirm")}
        </button>
        <a href={orderPath(market, token)} className={quietButtonClass()}>
          {t("cancelling.keep")}
        </a>
      </form>
    </main>
  );
}

function meaning({ stage, market, total, left }: OrderView, t: Translator): string {
  if (stage === "paid" && left.minor > 0) return t("cancelling.paid", { left: formatMoney(left, market.locale) });
  if (stage === "authorised") return t("cancelling.reserved", { total: formatMoney(total, market.locale) });
  return t("cancelling.unpaid");
}
