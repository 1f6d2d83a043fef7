import type { OrderStage as Stage, OrderView } from "@/lib/orders/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { formatMoney } from "@/lib/money/money";
import { cartPath, homePath, receiptPath } from "@/components/paths";
import { buttonClass, quietButtonClass } from "@/components/ui/button";
import { FallenMark, type Mood } from "@/components/ui/fallen-mark";

const moods: Record<Stage, Mood> = {
  paid: "landed",
  waiting: "swaying",
  authorised: "landed",
  partly_shipped: "swaying",
  shipped: "swaying",
  delivered: "landed",
  unpaid: "hollow",
  failed: "gone",
  expired: "empty",
  cancelled: "empty",
  returning: "empty",
  refunded: "empty",
  disputed: "watched",
  review: "watched",
};

/** Stages after which there is nothing to wait for here. */
const over: readonly Stage[] = ["authorised", "paid", "delivered", "cancelled", "returning", "refunded"];

const declines = [
  "card_declined",
  "insufficient_funds",
  "expired_card",
  "incorrect_cvc",
  "processing_error",
  "other",
] as const;

type Props = { order: OrderView; market: Market; t: Translator; children?: React.ReactNode };

/** Where the order stands, whether money moved, and what to do next. */
export function OrderStage({ order, market, t, children }: Props) {
  const { stage, decline } = order;
  const total = formatMoney(order.total, market.locale);
  return (
    <section>
      <FallenMark mood={moods[stage]} />
      <p className="mt-8 text-quiet">{t("order.title", { number: order.number })}</p>
      <div role="status">
        <h1 className="mt-2 text-hero">{t(`order.stages.${stage}.title`)}</h1>
        <p className="mt-6 max-w-prose text-lg">
          {stage === "failed" && decline !== null && `${t(`order.declines.${asDecline(decline)}`)} `}
          {stage === "paid" && order.total.minor === 0
            ? t("order.freeText")
            : t(`order.stages.${stage}.text`, { total, left: formatMoney(order.left, market.locale) })}
        </p>
      </div>
      <h2 className="sr-only">{t("order.whatNext")}</h2>
      <p className="mt-3 max-w-prose text-quiet">{t(`order.stages.${stage}.next`)}</p>
      {children}
      <NextSteps order={order} market={market} t={t} />
    </section>
  );
}

function NextSteps({ order, market, t }: Props) {
  const { stage, payUrl } = order;
  const total = formatMoney(order.total, market.locale);
  const backToCart = stage === "failed" || stage === "expired" || stage === "unpaid";
  const payable = payUrl !== null && (stage === "unpaid" || stage === "failed");
  return (
    <p className="print-hidden mt-8 flex flex-wrap gap-3">
      {payable && (
        <a href={payUrl} className={buttonClass()}>
          {t("order.resume", { total })}
        </a>
      )}
      {backToCart && (
        <a href={cartPath(market)} className={payable ? quietButtonClass() : buttonClass()}>
          {t("order.toCart")}
        </a>
      )}
      {order.invoice !== null && (
        <a href={receiptPath(market, order.token)} className={quietButtonClass()}>
          {t("order.receipt")}
        </a>
      )}
      {over.includes(stage) && (
        <a href={homePath(market)} className={quietButtonClass()}>
          {t("order.shopOn")}
        </a>
      )}
    </p>
  );
}

// A reason we have no sentence for is told as the one that fits all.
function asDecline(code: string): (typeof declines)[number] {
  return declines.find((known) => known === code) ?? "other";
}
