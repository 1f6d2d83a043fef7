import { createTranslator } from "use-intl/core";
import ar from "@/messages/ar.json";
import de from "@/messages/de.json";
import en from "@/messages/en.json";
import es from "@/messages/es.json";
import fr from "@/messages/fr.json";
import ja from "@/messages/ja.json";
import pt from "@/messages/pt.json";
import zh from "@/messages/zh.json";
import type { Language, Market } from "@/lib/markets/markets";

export type Messages = typeof en;

// A catalogue that lacks a key of the English one does not compile.
const catalogues: Record<Language, Messages> = { ar, de, en, es, fr, ja, pt, zh };

function translatorOf({ locale, language }: Spoken) {
  return createTranslator<Messages>({ locale, messages: catalogues[language] });
}

type Spoken = Pick<Market, "locale" | "language">;
export type Translator = ReturnType<typeof translatorOf>;

// One for each market, since a translator keeps what it has read: a page asks for many, and each would read it anew.
const made = new Map<string, Translator>();

/** The shop's texts in a market's language; runs on the server only, so no message or parser reaches the browser. */
export function translator(market: Spoken): Translator {
  const known = made.get(market.locale) ?? translatorOf(market);
  made.set(market.locale, known);
  return known;
}
