import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimForm } from "@/components/account/claim-form";
import { ChangeMind } from "@/components/order/change-mind";
import { OrderFacts } from "@/components/order/order-facts";
import { OrderLines } from "@/components/order/order-lines";
import { OrderNotice } from "@/components/order/order-notice";
import { OrderOutOfReach } from "@/components/order/order-out-of-reach";
import { OrderProgress } from "@/components/order/order-progress";
import { OrderStage } from "@/components/order/order-stage";
import { Wait } from "@/components/order/wait-client";
import { OrderReviews } from "@/components/reviews/order-reviews";
import { orderPath } from "@/components/paths";
import { viewer } from "@/lib/auth/viewer";
import { translator } from "@/lib/i18n/translator";
import { readOrder } from "@/lib/orders/queries";
import type { OrderView } from "@/lib/orders/types";
import { currentShop } from "@/lib/payments/psp";
import { settleOnReturn } from "@/lib/payments/settle-on-return";
import { readReviewableLines } from "@/lib/reviews/queries";
import { requireMarket } from "../../require-market";

type Query = { returned?: string | string[]; notice?: string | string[] };
type Props = { params: Promise<{ market: string; token: string }>; searchParams: Promise<Query> };

export const dynamic = "force-dynamic";

/** Stages of an order that its shopper will want to find again. */
const served: readonly OrderView["stage"][] = ["authorised", "paid", "partly_shipped", "shipped", "delivered"];

// The address is the key to the order: no index lists it and no other site is told of it.
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await requireMarket(params));
  return { title: t("order.pageTitle"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function OrderPage({ params, searchParams }: Props) {
  const market = await requireMarket(params);
  const t = translator(market);
  const { token } = await params;
  await settleOnReturn(currentShop(), token);
  const read = await readOrder(token);
  if (!read.ok) return <OrderOutOfReach page={orderPath(market, token)} t={t} />;
  const order = read.value ?? notFound();
  const { returned, notice } = await searchParams;
  const waits = mayStillMove(order) && returned !== undefined;
  const offerAccount = served.includes(order.stage) && order.claimable && (await viewer()).kind === "guest";
  return (
    <main id="main" className="page-width pt-8 lg:pt-14">
      <OrderNotice code={notice} t={t} />
      <OrderStage order={order} market={market} t={t}>
        {waits && <Waiting texts={{ checking: t("order.checking"), stopped: t("order.stopped") }} />}
      </OrderStage>
      {offerAccount && <ClaimForm order={order} market={market} t={t} />}
      <OrderFacts order={order} market={market} t={t} />
      <OrderProgress order={order} market={market} t={t} />
      <OrderLines order={order} market={market} t={t} />
      <OrderReviews lines={await readReviewableLines(token)} token={token} market={market} t={t} />
      <ChangeMind order={order} market={market} t={t} />
    </main>
  );
}

function Waiting({ texts }: { texts: { checking: string; stopped: string } }) {
  return (
    <>
      <Wait texts={texts} />
      <noscript>
        <meta httpEquiv="refresh" content="5" />
      </noscript>
    </>
  );
}

function mayStillMove({ stage }: OrderView): boolean {
  return stage === "waiting" || stage === "unpaid";
}
