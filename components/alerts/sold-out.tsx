import type { ProductView } from "@/lib/catalog/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { AskForm } from "./ask-form";

type Props = { product: ProductView; market: Market; t: Translator };

/** For what was sold out when the page was made; nothing where all can be had. */
export function SoldOut({ product: { slug, variants }, market, t }: Props) {
  const missing = variants.filter(({ inStock }) => !inStock);
  if (missing.length === 0) return null;
  return (
    <details open={missing.length === variants.length} className="mb-4 border-y border-line">
      <summary className="flex min-h-12 items-center font-medium text-link">{t("alerts.open")}</summary>
      <div className="pt-2 pb-6">
        <AskForm market={market} slug={slug} variants={missing} t={t} />
      </div>
    </details>
  );
}
