import { expect, test } from "vitest";
import { keepPageData, pageData } from "./page-data.mjs";

const megabyte = Buffer.alloc(2 ** 20);

test("the latest 32 MB are kept, and what was made again counts as late", () => {
  for (let number = 0; number < 32; number += 1) keepPageData(`version-${number}`, megabyte);
  keepPageData("version-0", megabyte);
  keepPageData("one more", Buffer.from("data"));
  expect(pageData("version-0")).toBe(megabyte);
  expect(pageData("version-1")).toBeUndefined();
  expect(pageData("version-2")).toBe(megabyte);
  expect(pageData("one more")?.toString()).toBe("data");
});

test("a version that was never made has no data", () => {
  expect(pageData("never")).toBeUndefined();
});
