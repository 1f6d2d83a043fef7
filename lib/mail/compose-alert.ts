import type { AlertView } from "@/lib/alerts/alert-view";
import { productPath } from "@/lib/catalog/paths";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import type { AlertMailKind } from "./enqueue";
import { text, type Block, type Letter } from "./letter";

type From = { alert: AlertView; market: Market; t: Translator; origin: string };

/** The letters to somebody who waits for what is sold out: pure, from what is stored. */
export function composeAlert(kind: AlertMailKind, { alert, market, t, origin }: From): Letter {
  const { name, choice, token, slug, sku } = alert;
  const answer = `${origin}/${market.code}/alerts/${token}`;
  const product = `${origin}${productPath(market, slug)}#${sku.toLowerCase()}`;
  const blocks: Record<AlertMailKind, Block[]> = {
    alert_asked: [
      text(t("alerts.mail.asked.text", { name, choice })),
      { kind: "link", label: t("alerts.mail.asked.link"), href: answer },
      text(t("alerts.mail.asked.other")),
    ],
    back_in_stock: [
      text(t("alerts.mail.back.text", { name, choice })),
      { kind: "link", label: t("alerts.mail.back.link"), href: product },
      text(t("alerts.mail.back.ended")),
      { kind: "link", label: t("alerts.mail.back.stop"), href: answer, quiet: true },
    ],
  };
  const part = kind === "alert_asked" ? "asked" : "back";
  return {
    language: market.code,
    dir: market.dir,
    subject: t(`alerts.mail.${part}.subject`, { name }),
    heading: t(`alerts.mail.${part}.heading`),
    blocks: [text(t("mail.greetingPlain")), ...blocks[kind]],
    footer: t("alerts.mail.footer"),
    stop: `${origin}/api/alerts/${token}`,
  };
}
