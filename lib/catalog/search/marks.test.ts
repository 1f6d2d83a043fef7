import { expect, test } from "vitest";
import { marked } from "./marks";

const shown = (text: string, asked: string) =>
  marked(text, asked)
    .map(({ text: piece, found }) => (found ? `[${piece}]` : piece))
    .join("");

test.each([
  ["Dusk table lamp", "lamp", "Dusk table [lamp]"],
  ["Dusk table lamp", "LAM", "Dusk table [lamp]"],
  ["Harrow plates", "plate", "Harrow [plates]"],
  ["Harrow plate", "plates", "Harrow [plate]"],
  ["Théière Bramley", "theiere", "[Théière] Bramley"],
  ["Pippin vase", "a <b>", "Pippin vase"],
  ["小苹果花瓶", "花瓶", "小苹果[花瓶]"],
  ["小苹果花瓶", "小平果花瓶", "小苹[果花瓶]"],
  ["月亮灯", "灯", "月亮[灯]"],
  ["ピピン フラワーベース", "フラワー", "ピピン [フラワー]ベース"],
  ["مزهرية التفاحة", "تفاحه", "مزهرية [التفاحة]"],
])("in %s, %s marks %s", (text, asked, expected) => {
  expect(shown(text, asked)).toBe(expected);
});

test("nothing is lost or added, whatever is asked", () => {
  for (const text of ["Pippin vase, Moss", "小苹果花瓶 No. 5", "مزهرية"]) {
    for (const asked of ["", " ", "vase moss", "果", "\\^$.*", "ز"]) {
      expect(
        marked(text, asked)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }
  }
});
