import type { Translator } from "@/lib/i18n/translator";
import { FallenMark } from "@/components/ui/fallen-mark";

export function Story({ t }: { t: Translator }) {
  return (
    <section className="page-width mt-section grid items-end gap-10 lg:grid-cols-[1fr_2fr]">
      <FallenMark mood="landed" />
      <div>
        <h2 className="font-text text-base tracking-normal text-quiet">{t("home.storyHeading")}</h2>
        <p className="mt-4 max-w-4xl font-display text-heading leading-tight text-pretty rtl:leading-normal">
          {t("home.storyText")}
        </p>
      </div>
    </section>
  );
}
