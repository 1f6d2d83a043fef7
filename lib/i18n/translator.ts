import { createTranslator } from "use-intl/core";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import type { Language, Market } from "@/lib/markets/markets";

export type Messages = typeof en;

// A catalogue that lacks a key of the English one does not compile.
const catalogues: Record<Language, Messages> = { en, ja, zh };

/** The shop's texts in a market's language; runs on the server only, so no message or parser reaches the browser. */
export function translator(market: Pick<Market, "code" | "language">) {
  return createTranslator<Messages>({ locale: market.code, messages: catalogues[market.language] });
}

export type Translator = ReturnType<typeof translator>;
