import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { OrderOutOfReach } from "@/components/order/order-out-of-reach";
import { WithdrawForm } from "@/components/order/withdraw-form-client";
import { orderPath, withdrawPath } from "@/components/paths";
import { translator, type Translator } from "@/lib/i18n/translator";
import { readOrder } from "@/lib/orders/queries";
import type { OrderView } from "@/lib/orders/types";
import { requireMarket } from "../../../require-market";

type Props = { params: Promise<{ market: string; token: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await requireMarket(params));
  return { title: t("withdrawal.title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function WithdrawPage({ params }: Props) {
  const market = await requireMarket(params);
  const t = translator(market);
  const { token } = await params;
  const read = await readOrder(token);
  if (!read.ok) return <OrderOutOfReach page={withdrawPath(market, token)} t={t} />;
  const order = read.value ?? notFound();
  if (!order.canWithdraw) redirect(orderPath(market, token) as never);
  return (
    <main id="main" className="page-width pt-8 lg:pt-14">
      <h1 className="text-title">{t("withdrawal.title")}</h1>
      <div className="mt-4 max-w-prose text-quiet">
        <p>{t("withdrawal.lead", { number: order.number })}</p>
        <p className="mt-3">{t(order.shipments.length === 0 ? "withdrawal.unsent" : "withdrawal.sent")}</p>
      </div>
      <WithdrawForm
        place={{ market: market.code, token, after: order.withdrawals.length, orderPath: orderPath(market, token) }}
        lines={order.lines.filter(({ withdrawable }) => withdrawable > 0).map((line) => formLine(line, t))}
        who={{ name: order.name ?? "", email: order.email ?? "" }}
        texts={textsOf(order, t)}
      />
    </main>
  );
}

function formLine({ id, name, finish, withdrawable }: OrderView["lines"][number], t: Translator) {
  return {
    id,
    most: withdrawable,
    name: t("order.item", { name, finish }),
    label: t("withdrawal.pieces", { name, finish }),
    of: t("withdrawal.ofPieces", { count: withdrawable }),
  };
}

function textsOf({ number }: OrderView, t: Translator) {
  return {
    goods: t("withdrawal.goods"),
    name: t("withdrawal.name"),
    email: t("withdrawal.email"),
    emailHint: t("withdrawal.emailHint"),
    review: t("withdrawal.review"),
    confirmTitle: t("withdrawal.confirmTitle"),
    confirmText: t("withdrawal.confirmText", { number }),
    confirm: t("withdrawal.confirm"),
    change: t("withdrawal.change"),
    keep: t("withdrawal.keep"),
    working: t("withdrawal.working"),
  };
}
