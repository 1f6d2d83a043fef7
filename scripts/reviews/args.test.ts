import { expect, test } from "vitest";
import { WrongUse } from "../lib/command-line";
import { readCommand } from "./args";

const id = "0199a1d2-0000-7000-8000-000000000000";

test.each([
  [["list"], { name: "list", state: "waiting" }],
  [["list", "--state", "refused"], { name: "list", state: "refused" }],
  [["show", id], { name: "show", id }],
  [["publish", id], { name: "publish", id }],
  [["refuse", id, "--because", "about the carrier"], { name: "refuse", id, because: "about the carrier" }],
  [[], { name: "help" }],
])("%j is understood", (argv, command) => {
  expect(readCommand(argv)).toEqual(command);
});

test.each([
  [["praise", id], "There is no command praise."],
  [["publish"], "publish takes the id of one review."],
  [["publish", "7"], "publish takes the id of one review."],
  [["publish", id, id], "publish takes the id of one review."],
  [["refuse", id], "refuse needs --because"],
  [["list", "--state", "funny"], "--state is one of waiting, published, refused."],
  [["list", "--loud"], "--loud"],
])("%j is wrong use and says why", (argv, why) => {
  expect(() => readCommand(argv)).toThrow(WrongUse);
  expect(() => readCommand(argv)).toThrow(why);
});
