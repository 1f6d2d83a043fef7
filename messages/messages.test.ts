import { expect, test } from "vitest";
import { goodNotices } from "@/lib/cart/types";
import en from "./en.json";
import ja from "./ja.json";
import zh from "./zh.json";

type Tree = { [key: string]: string | Tree };

function sentences(tree: Tree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : sentences(value, `${prefix}${key}.`),
  );
}

const parameters = (sentence: string) => [...new Set(sentence.match(/\{\w+(?=[},])/g))].sort();

const english = new Map(sentences(en));

test.each([
  ["Chinese", zh],
  ["Japanese", ja],
])("%s says all that English says, with the same figures and names in it", (_language, catalogue) => {
  const translated = sentences(catalogue);
  expect(translated.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
  for (const [key, sentence] of translated) {
    expect.soft(parameters(sentence), key).toEqual(parameters(english.get(key) ?? ""));
  }
});

test.each([
  ["Chinese", zh],
  ["Japanese", ja],
])("%s is set in full-width punctuation", (_language, catalogue) => {
  const narrow = /[\u3040-\u30ff\u3400-\u9fff][,;:?!]|[,;:?!](?! )[\u3040-\u30ff\u3400-\u9fff]/;
  expect(sentences(catalogue).filter(([, sentence]) => narrow.test(sentence))).toEqual([]);
});

test("whatever refuses a payment or a line says that nothing was charged, or that nothing was changed", () => {
  const refusals = Object.entries(en.cart.notices).filter(([code]) => !goodNotices.some((good) => good === code));
  for (const [code, sentence] of refusals) expect.soft(sentence, code).toMatch(/Nothing was (charged|changed)/);
});
