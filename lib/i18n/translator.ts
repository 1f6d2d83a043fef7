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

/** The shop's texts in a market's language; runs on the server only, so no message or parser reaches the browser. */
export function translator(market: Pick<Market, "locale" | "language">) {
  return createTranslator<Messages>({ locale: market.locale, messages: catalogues[market.language] });
}

export type Translator = ReturnType<typeof translator>;
