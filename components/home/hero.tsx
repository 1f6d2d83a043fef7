import { heroes } from "@/lib/catalog/heroes";
import type { Translator } from "@/lib/i18n/translator";
import { Picture } from "@/components/product/picture";
import { buttonClass } from "@/components/ui/button";

/** The shop's first words, set in the empty air above the table on wide screens and above the picture on narrow ones. */
export function Hero({ t }: { t: Translator }) {
  const [morning] = heroes;
  return (
    <section className="relative">
      <div className="page-width pt-4 pb-8 lg:absolute lg:inset-x-0 lg:top-0 lg:z-10 lg:pt-[4vw] lg:text-on-photo">
        <div className="lg:ms-auto lg:w-[56%]">
          <h1 className="text-hero">
            {t("home.heading")}
            <span aria-hidden="true" className="dot-falls dot" />
          </h1>
          <p className="mt-5 max-w-md lg:text-lg">{t("home.lead")}</p>
        </div>
      </div>
      <Picture
        picture={{ ...morning, alt: t("home.scenes.morning") }}
        sizes="(min-width: 64rem) 100vw, 180vw"
        first
        className="aspect-[4/5] object-cover object-[36%_100%] sm:aspect-[4/3] lg:aspect-[16/9] lg:max-h-[92vh] lg:object-bottom"
      />
      <a href="#collection" className={buttonClass("absolute start-gutter bottom-6 lg:bottom-10")}>
        {t("home.browse")}
      </a>
    </section>
  );
}
