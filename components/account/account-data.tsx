import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { accountDataPath, deleteAccountPath } from "@/components/paths";
import { quietButtonClass } from "@/components/ui/button";

type Props = { market: Market; t: Translator };

/** What a person may ask of whoever keeps something about them: to see it, and to have it gone. */
export function AccountData({ market, t }: Props) {
  return (
    <section className="mt-16 border-t border-line pt-8">
      <h2 className="text-heading">{t("accountData.title")}</h2>
      <p className="mt-3 max-w-prose text-quiet">{t("accountData.text")}</p>
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <a href={accountDataPath(market)} download className={quietButtonClass()}>
          {t("accountData.download")}
        </a>
        <a href={deleteAccountPath(market)} className="inline-flex min-h-11 items-center text-link">
          {t("accountData.remove")}
        </a>
      </p>
    </section>
  );
}
