import { expect, test } from "vitest";
import { WrongUse } from "../lib/command-line";
import { readCommand } from "./args";

test.each([
  [[], { name: "report", days: 30 }],
  [["--days", "7"], { name: "report", days: 7 }],
  [["--help"], { name: "help" }],
])("%j is understood", (argv, command) => {
  expect(readCommand(argv)).toEqual(command);
});

test.each([
  [["weekly"], "There is no command weekly."],
  [["--days", "0"], "--days takes a number from 1 to 400."],
  [["--days", "soon"], "--days takes a number from 1 to 400."],
  [["--weeks", "2"], "--weeks"],
])("%j is wrong use and says why", (argv, why) => {
  expect(() => readCommand(argv)).toThrow(WrongUse);
  expect(() => readCommand(argv)).toThrow(why);
});
