import { FallenMark } from "@/components/ui/fallen-mark";
import { translator } from "@/lib/i18n/translator";
import { defaultMarket } from "@/lib/markets/markets";

export default function NotFound() {
  const t = translator(defaultMarket);
  return (
    <>
      <FallenMark mood="gone" />
      <h1 className="mt-10 text-hero">{t("errors.notFoundTitle")}</h1>
      <p className="mt-5 max-w-prose text-quiet">{t("errors.notFoundText")}</p>
    </>
  );
}
