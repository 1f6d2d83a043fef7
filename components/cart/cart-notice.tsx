import { cartNotices, goodNotices, type CartNotice as Code } from "@/lib/cart/types";
import type { Translator } from "@/lib/i18n/translator";
import { Notice } from "@/components/ui/notice";

/** What an action without script has to say comes back in the page's address, as a code and never as words. */
export function asCartNotice(code: unknown): Code | null {
  return cartNotices.find((known) => known === code) ?? null;
}

export function CartNotice({ code, t }: { code: Code; t: Translator }) {
  return (
    <Notice tone={goodNotices.some((good) => good === code) ? "good" : "bad"}>
      {code === "payment_paused" && <strong className="block">{t("cart.pausedTitle")}</strong>}
      {t(`cart.notices.${code}`)}
    </Notice>
  );
}
