import { describe, expect, test } from "vitest";
import { WrongUse } from "../lib/command-line";
import { readCommand } from "./args";

const read = (line: string) =>
  readCommand(line.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', "")) ?? [], "grace");

describe("a command line", () => {
  test.each([
    ["show WF-1001", { name: "show", order: "WF-1001", timeline: false }],
    ["show WF-1001 --timeline", { name: "show", order: "WF-1001", timeline: true }],
    ["list --state under_review --limit 5", { name: "list", state: "under_review", limit: 5 }],
    ["ship WF-1001", { name: "ship", order: "WF-1001", by: "grace", picks: [] }],
    [
      "ship WF-1001 --line VASE-1=2 --line CUP --carrier DHL --tracking 00340 --by Ada",
      {
        name: "ship",
        order: "WF-1001",
        by: "Ada",
        picks: [
          { sku: "VASE-1", quantity: 2 },
          { sku: "CUP", quantity: null },
        ],
        carrier: "DHL",
        tracking: "00340",
      },
    ],
    ['refund WF-1001 --all --because "came broken"', { name: "refund", wish: "all", because: "came broken" }],
    [
      "refund WF-1001 --line CUP=1 --shipping --because late",
      { wish: { picks: [{ sku: "CUP", quantity: 1 }], shipping: true } },
    ],
    ["review WF-1001 accept --because phoned", { name: "review", decision: "accept" }],
    ["review WF-1001 refund-stayed --because looked", { name: "review", decision: "refund-stayed" }],
    ["fee WF-1001 163 --id set_1", { name: "fee", amountMinor: 163, statement: "set_1" }],
    ["--help", { name: "help" }],
    ["refund --help", { name: "help", about: "refund" }],
  ])("%s is understood", (line, command) => {
    expect(read(line)).toMatchObject(command);
  });

  test.each([
    ["", "Say what to do"],
    ["sell WF-1001", "no command sell"],
    ["show", "needs an order"],
    ["show WF-1001 WF-1002", "does not understand WF-1002"],
    ["show WF-1001 --all", "does not know --all"],
    ["show WF-1001 --nonsense", "--nonsense"],
    ["refund WF-1001 --because x", "what to give back"],
    ["refund WF-1001 --all", "needs --because"],
    ["refund WF-1001 --all --shipping --because x", "--all is everything"],
    ["refund WF-1001 --line CUP=0 --because x", "whole number"],
    ["refund WF-1001 --line CUP=1.5 --because x", "whole number"],
    ["refund WF-1001 --line =2 --because x", "SKU=PIECES"],
    ["cancel WF-1001", "needs --because"],
    ["review WF-1001 --because x", "accept, refund, refund-went or refund-stayed"],
    ["review WF-1001 perhaps --because x", "accept, refund, refund-went or refund-stayed"],
    ["fee WF-1001 --id s", "needs AMOUNT"],
    ["fee WF-1001 1.63 --id s", "whole number"],
    ["fee WF-1001 163", "needs --id"],
    ["list --state sold", "There is no state sold"],
  ])("%s is wrong use, and said to be", (line, sentence) => {
    expect(() => read(line)).toThrow(WrongUse);
    expect(() => read(line)).toThrow(sentence);
  });
});
