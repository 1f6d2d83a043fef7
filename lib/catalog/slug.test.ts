import { expect, test } from "vitest";
import { isSlug } from "./slug";

test.each(["pippin-vase", "play", "rung-shelf-2"])("%s can name a product", (text) => {
  expect(isSlug(text)).toBe(true);
});

test.each(["", "-", "a--b", "Pippin", "a/b", "a\0", "瓶", "a".repeat(81), "a-\n"])("%j cannot", (text) => {
  expect(isSlug(text)).toBe(false);
});
