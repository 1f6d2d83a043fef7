import { orderNotices, type OrderNotice as Code } from "@/lib/orders/notices";
import type { Translator } from "@/lib/i18n/translator";
import { Notice } from "@/components/ui/notice";

const good: readonly Code[] = ["cancelled", "withdrawn", "reviewed"];

/** What an action on this order came to; its code stands in the page's address. */
export function OrderNotice({ code, t }: { code: unknown; t: Translator }) {
  const known = orderNotices.find((candidate) => candidate === code);
  if (!known) return null;
  return (
    <Notice tone={good.includes(known) ? "good" : "bad"} className="print-hidden mb-10 max-w-prose">
      {t(`order.notices.${known}`)}
    </Notice>
  );
}
