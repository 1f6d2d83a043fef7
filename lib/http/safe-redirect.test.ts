import { expect, test } from "vitest";
import { safePath } from "./safe-redirect";

test.each([
  ["/en-GB/account", "/en-GB/account"],
  ["/en-GB/cart?notice=added", "/en-GB/cart?notice=added"],
  ["https://evil.example/", "/home"],
  ["//evil.example/", "/home"],
  ["/\\evil.example", "/home"],
  ["/\t/evil.example", "/home"],
  ["javascript:alert(1)", "/home"],
  ["en-GB", "/home"],
  [undefined, "/home"],
  [["/a"], "/home"],
])("a redirect to %s goes to %s", (target, path) => {
  expect(safePath(target, "/home")).toBe(path);
});
