import { expect, test } from "vitest";
import { prefersMarkdown } from "./prefers-markdown";

test.each([
  ["text/markdown", true],
  ["text/markdown, text/html, */*", true],
  ["text/html;q=0.8, text/markdown", true],
  ["text/markdown; charset=utf-8; q=1.0, text/html;q=0.9", true],
  ["text/html, text/markdown", false],
  ["text/html, text/markdown;q=0.5", false],
  ["text/markdown;q=0", false],
  ["text/html,application/xhtml+xml,*/*;q=0.8", false],
  ["", false],
])("whoever accepts %j is given Markdown: %s", (accept, expected) => {
  expect(prefersMarkdown(accept)).toBe(expected);
});
