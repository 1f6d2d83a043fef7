import fc from "fast-check";
import { expect, test } from "vitest";
import { asciiHtml } from "./ascii-html.mjs";

test("letters beyond ASCII become references in markup and escapes in scripts", () => {
  const html = '<title>Wındfall · 日本</title><p title="£5">🍎</p><script>push("£ 🍎")</script><i>…</i>';
  expect(asciiHtml(html)).toBe(
    '<title>W&#305;ndfall &#183; &#26085;&#26412;</title><p title="&#163;5">&#127822;</p><script>push("\\u00a3 \\ud83c\\udf4e")</script><i>&#8230;</i>',
  );
});

test("letters in a style become its own escapes, which end in a space", () => {
  expect(asciiHtml('<style>q::before{content:"«a"}</style>')).toBe('<style>q::before{content:"\\ab a"}</style>');
});

test("whatever the letters, the page is ASCII and a script's strings mean the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const literal = JSON.stringify(text).replaceAll("<", "\\u003c");
      const kept = asciiHtml(`<p></p><script>${literal}</script>`);
      expect(kept).toMatch(/^[\0-\x7f]*$/);
      expect(JSON.parse(kept.slice("<p></p><script>".length, -"</script>".length))).toBe(text);
    }),
  );
});

test("a page that is ASCII already stays as it is", () => {
  expect(asciiHtml("<p>plain</p><script>1</script>")).toBe("<p>plain</p><script>1</script>");
});
