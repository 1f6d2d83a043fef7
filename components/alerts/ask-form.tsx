import { askAlertAction } from "@/lib/alerts/actions";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { quietButtonClass } from "@/components/ui/button";
import { Field } from "@/components/ui/field";

type Variant = { id: string; label: string };
type Props = { market: Market; slug: string; variants: readonly Variant[]; email?: string | undefined; t: Translator };

/** Where somebody leaves an address for what is sold out. */
export function AskForm({ market, slug, variants, email, t }: Props) {
  return (
    <form action={askAlertAction} className="grid max-w-lg gap-5">
      <input type="hidden" name="market" value={market.code} />
      <input type="hidden" name="product" value={slug} />
      <label className="grid gap-1.5 font-medium">
        {t("alerts.which")}
        <select name="variantId" className="min-h-12 border border-edge bg-paper px-4 font-normal">
          {variants.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Field
        label={t("auth.email")}
        hint={t("alerts.hint")}
        name="email"
        type="email"
        autoComplete="email"
        maxLength={254}
        defaultValue={email}
        required
      />
      <button type="submit" className={quietButtonClass("justify-self-start")}>
        {t("alerts.ask")}
      </button>
    </form>
  );
}
