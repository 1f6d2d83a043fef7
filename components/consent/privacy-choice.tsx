import type { Translator } from "@/lib/i18n/translator";
import { consentCookie } from "@/lib/consent/consent-cookie";
import { PrivacyChoice } from "./privacy-choice-client";

/** What one has answered, and a way to answer differently; without script there is nothing to choose. */
export function PrivacyChoices({ t }: { t: Translator }) {
  const texts = {
    allow: t("consent.allow"),
    refuse: t("consent.refuse"),
    failed: t("consent.failed"),
    allowed: t("consent.allowed"),
    refused: t("consent.refused"),
    undecided: t("consent.undecided"),
    signal: t("consent.signal"),
  };
  return (
    <section id="choice" className="mt-12 max-w-prose scroll-mt-6 lg:text-lg">
      <h2 className="mb-5 text-heading">{t("consent.choices")}</h2>
      <PrivacyChoice cookie={consentCookie()} texts={texts} />
      <p className="scriptless-only">{t("consent.scriptless")}</p>
    </section>
  );
}
