import { randomBytes } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { keepPageData, pageData } from "./page-data.mjs";

test("the data of a version comes back compressed", () => {
  keepPageData("a version", Buffer.from("data ".repeat(100)));
  const kept = pageData("a version");
  expect(kept?.length).toBeLessThan(50);
  expect(gunzipSync(kept ?? "").toString()).toBe("data ".repeat(100));
});

test("a version that was never made has no data", () => {
  expect(pageData("never")).toBeUndefined();
});

test("the latest 32 MB are kept, and what was made again counts as late", () => {
  // What cannot be compressed, and a little less than a megabyte, since gzip adds a little.
  const nearlyOne = randomBytes(2 ** 20 - 1000);
  for (let number = 0; number < 32; number += 1) keepPageData(`version-${number}`, nearlyOne);
  keepPageData("version-0", nearlyOne);
  keepPageData("one more", nearlyOne);
  expect(pageData("version-0")).toBeDefined();
  expect(pageData("version-1")).toBeUndefined();
  expect(pageData("version-2")).toBeDefined();
  expect(pageData("one more")).toBeDefined();
});
