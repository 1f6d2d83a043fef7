import { expect, test } from "vitest";
import { callerIn } from "./caller";

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["1.2.3.4, 203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:DB8:1:2::9", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["", "unknown"],
  [null, "unknown"],
])("%s is called by %s", (header, caller) => {
  expect(callerIn(header)).toBe(caller);
});
