import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { goodNotices } from "@/lib/cart/types";
import { languages, markets, type Language } from "@/lib/markets/markets";
import ar from "./ar.json";
import de from "./de.json";
import en from "./en.json";
import es from "./es.json";
import fr from "./fr.json";
import ja from "./ja.json";
import pt from "./pt.json";
import zh from "./zh.json";

type Value = number | ((inner: string) => string);
type Tree = { [key: string]: string | Tree };

const catalogues: Record<Language, typeof en> = { ar, de, en, es, fr, ja, pt, zh };
const translations = languages.filter((language) => language !== "en");

function sentences(tree: Tree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : sentences(value, `${prefix}${key}.`),
  );
}

/** Names of what is put in. A brace inside one of those opens a branch of a plural, which holds words. */
function parameters(sentence: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (const [sign, name = ""] of sentence.matchAll(/\{(\w*)|\}/g)) {
    if (sign === "}") depth -= 1;
    else if (depth++ % 2 === 0) names.add(name);
  }
  return [...names].sort();
}

const english = new Map(sentences(en));

describe.each(translations)("the catalogue in %s", (language) => {
  const translated = sentences(catalogues[language]);

  test("says all that English says, with the same figures and names in it", () => {
    expect(translated.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
    for (const [key, sentence] of translated) {
      expect.soft(parameters(sentence), key).toEqual(parameters(english.get(key) ?? ""));
    }
  });

  test("is translated: no sentence of some length is the English one", () => {
    const worded = translated.filter(([, sentence]) => sentence.replace(/\{[^}]*\}/g, "").length > 20);
    expect(worded.filter(([key, sentence]) => sentence === english.get(key))).toEqual([]);
  });
});

describe.each(languages)("in %s", (language) => {
  test("counted sentences know every plural of the language", () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const counted = sentences(catalogues[language]).filter(([, sentence]) => sentence.includes(", plural,"));
    expect(counted.length).toBeGreaterThan(0);
    for (const [key, sentence] of counted) {
      const lacking = pluralCategories.filter((category) => !sentence.includes(` ${category} {`));
      expect.soft(lacking, key).toEqual([]);
    }
  });

  test("every sentence can be said, and no brace is left in it", () => {
    const { locale = language } = markets.find((market) => market.language === language) ?? {};
    const strict = { onError: (error: Error) => expect.fail(error.message), locale, messages: catalogues[language] };
    const { markup } = createTranslator(strict);
    const say = markup as (key: string, values: Record<string, Value>) => string;
    const tags = { bdi: (inner: string) => inner, link: (inner: string) => inner };
    for (const [key, sentence] of sentences(catalogues[language])) {
      const values = Object.fromEntries(parameters(sentence).map((name) => [name, 3]));
      expect.soft(say(key, { ...values, ...tags }), key).toMatch(/^[^{}<>]+$/);
    }
  });
});

test.each([
  ["Chinese", zh],
  ["Japanese", ja],
])("%s is set in full-width punctuation", (_language, catalogue) => {
  const narrow = /[\u3040-\u30ff\u3400-\u9fff][,;:?!]|[,;:?!](?! )[\u3040-\u30ff\u3400-\u9fff]/;
  expect(sentences(catalogue).filter(([, sentence]) => narrow.test(sentence))).toEqual([]);
});

test("Arabic is set in its own commas and question marks", () => {
  expect(sentences(ar).filter(([, sentence]) => /\p{Script=Arabic}[,;?]/u.test(sentence))).toEqual([]);
});

const nothingHappened: Record<Language, RegExp> = {
  en: /Nothing was (charged|changed)/,
  zh: /没有扣款|没有任何改动/,
  ja: /請求は(ありません|なく)|変更はしていません/,
  de: /wurde nichts (abgebucht|geändert)/,
  fr: /[Rr]ien n’a été (débité|modifié)/,
  es: /[Nn]o se ha (cobrado|cambiado) nada/,
  pt: /[Nn]ada foi (cobrado|alterado)/,
  ar: /لم يُخصم أي مبلغ|لم يتغيّر شيء/,
};

test.each(languages)(
  "whatever refuses a payment or a line says in %s that nothing was charged, or that nothing was changed",
  (language) => {
    const { notices } = catalogues[language].cart;
    const refusals = Object.entries(notices).filter(([code]) => !goodNotices.some((good) => good === code));
    for (const [code, sentence] of refusals) expect.soft(sentence, code).toMatch(nothingHappened[language]);
  },
);
