import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OrderOutOfReach } from "@/components/order/order-out-of-reach";
import { PrintButton } from "@/components/order/print-button-client";
import { Receipt } from "@/components/order/receipt";
import { orderPath, receiptPath } from "@/components/paths";
import { quietButtonClass } from "@/components/ui/button";
import { translator } from "@/lib/i18n/translator";
import { readOrder } from "@/lib/orders/queries";
import { seller } from "@/lib/seller";
import { requireMarket } from "../../../require-market";

type Props = { params: Promise<{ market: string; token: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await requireMarket(params));
  return { title: t("order.receipt"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function ReceiptPage({ params }: Props) {
  const market = await requireMarket(params);
  const t = translator(market);
  const { token } = await params;
  const read = await readOrder(token);
  if (!read.ok) return <OrderOutOfReach page={receiptPath(market, token)} t={t} />;
  const order = read.value;
  if (!order?.invoice) notFound();
  return (
    <main id="main" className="page-width pt-8 lg:pt-14 print:p-0">
      <p className="print-hidden mb-10 flex flex-wrap gap-3">
        <a href={orderPath(market, token)} className={quietButtonClass()}>
          {t("receipt.back")}
        </a>
        <PrintButton label={t("receipt.print")} />
      </p>
      <Receipt order={order} invoice={order.invoice} seller={seller} market={market} t={t} />
    </main>
  );
}
