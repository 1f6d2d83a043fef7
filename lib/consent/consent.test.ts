import { expect, test } from "vitest";
import { standing } from "./consent";

test.each([
  ["", null],
  ["consent-3000=allowed", "allowed"],
  ["cart-3000=x; consent-3000=refused; seen-3000=1", "refused"],
  ["consent-3001=allowed", null],
  ["my-consent-3000=allowed", null],
  ["consent-3000=", null],
  ["consent-3000=yes", null],
  ["consent-3000=allowed2", null],
])("with the cookies %j the answer is %s", (cookies, answer) => {
  expect(standing(cookies, "consent-3000", false)).toBe(answer);
});

test("a browser that asks not to be tracked has answered, whatever was answered before", () => {
  expect(standing("consent-3000=allowed", "consent-3000", true)).toBe("signal");
});
