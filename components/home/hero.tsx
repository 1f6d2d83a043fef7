import { heroes, morningUpright } from "@/lib/catalog/heroes";
import type { Translator } from "@/lib/i18n/translator";
import { Picture } from "@/components/product/picture";

/** The shop's first words, set in the empty air above the table on wide screens and above the picture on narrow ones. */
export function Hero({ t }: { t: Translator }) {
  const [morning] = heroes;
  return (
    <section className="relative">
      <div className="grid gap-5 px-gutter pt-4 pb-8 lg:absolute lg:inset-x-0 lg:top-0 lg:z-10 lg:grid-cols-[21%_56%] lg:justify-between lg:pt-[3.5vw] lg:text-on-photo">
        <h1 className="text-hero lg:order-2">
          {t("home.heading")}
          <span aria-hidden="true" className="dot-falls dot" />
        </h1>
        <div className="max-w-md lg:pt-3">
          <p>{t("home.lead")}</p>
          <a href="#collection" className="mt-3 inline-flex min-h-11 items-center font-medium text-link">
            {t("home.browse")}
          </a>
        </div>
      </div>
      <Picture
        picture={{ ...morning, alt: t("home.scenes.morning") }}
        sizes="(min-width: 64rem) 100vw, 134vw"
        first
        upright={morningUpright}
        className="aspect-[4/5] object-cover object-[36%_100%] sm:aspect-[4/3] lg:aspect-[16/9] lg:max-h-[92vh] lg:object-bottom rtl:-scale-x-100"
      />
    </section>
  );
}
