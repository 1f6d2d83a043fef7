import { expect, test } from "vitest";
import { money } from "@/lib/money/money";
import { WrongUse } from "../lib/command-line";
import { readCommand } from "./args";

const read = (line: string) => readCommand(line.split(" ").filter(Boolean));
const id = "0199a1d2-0000-7000-8000-000000000000";

test("a schedule is read with its amount in the currency's own decimals, and its times", () => {
  expect(read("schedule PIP-MOS --currency KWD --amount 14.250 --from 2026-11-27 --to 2026-11-30T18:00+01:00")).toEqual(
    {
      name: "schedule",
      sku: "PIP-MOS",
      price: money(14_250, "KWD"),
      from: new Date("2026-11-27T00:00:00Z"),
      to: new Date("2026-11-30T17:00:00Z"),
    },
  );
});

test("the other commands are read", () => {
  expect(read("list")).toEqual({ name: "list" });
  expect(read(`cancel ${id}`)).toEqual({ name: "cancel", id });
  expect(read("schedule PIP-MOS --help")).toEqual({ name: "help" });
});

const good = "--from 2026-11-27 --to 2026-11-30";

test.each([
  ["rise PIP-MOS", "There is no command rise."],
  ["schedule", "schedule needs a SKU."],
  ["cancel", "cancel needs an id."],
  ["cancel 12", "12 is no id of a schedule."],
  ["cancel 1 2", "cancel does not understand 2."],
  [`schedule PIP-MOS --currency DKK --amount 3 ${good}`, "--currency is one of"],
  [`schedule PIP-MOS --currency JPY --amount 3.5 ${good}`, "--amount is an amount in JPY"],
  [`schedule PIP-MOS --currency GBP --amount 0 ${good}`, "--amount is an amount in GBP"],
  [`schedule PIP-MOS --currency GBP --amount 1,000 ${good}`, "--amount is an amount in GBP"],
  ["schedule PIP-MOS --currency GBP --amount 3 --from soon --to 2026-11-30", "--from is a day"],
  ["schedule PIP-MOS --currency GBP --amount 3 --from 2026-11-27", "--to is a day"],
  ["schedule PIP-MOS --currency GBP --amount 3 --from 2026-11-27T09:00 --to 2026-11-30", "--from is a day"],
  ["list --loud", "--loud"],
])("%s is wrong use and says why", (line, why) => {
  const wrong = () => read(line);
  expect(wrong).toThrow(WrongUse);
  expect(wrong).toThrow(why);
});
