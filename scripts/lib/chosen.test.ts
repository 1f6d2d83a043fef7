import { describe, expect, test } from "vitest";
import { chosen } from "./chosen";

const named = (...words: string[]) => chosen(words).stages.map((stage) => stage.name);

describe("what a run of the tests consists of:", () => {
  test("nothing named is everything under one dialect, in order, cheap ones first", () => {
    expect(named()).toEqual(["format", "lint", "types", "knip", "unit", "contract", "db", "build", "e2e"]);
  });

  test("all is everything, and what meets the wire once more", () => {
    expect(named("all")).toEqual([...named(), "db-field", "e2e-field"]);
  });

  test("verify is all but the browser, e2e the browser with its build", () => {
    expect(named("verify")).toEqual(named().slice(0, -2));
    expect(named("e2e")).toEqual(["build", "e2e"]);
  });

  test("pictures are taken of a build, when they are asked for", () => {
    expect(named("pictures")).toEqual(["build", "pictures"]);
  });

  test("stages named in any order run in theirs, once each", () => {
    expect(named("unit", "lint", "unit")).toEqual(["lint", "unit"]);
  });

  test.each([
    ["lib/money/money.test.ts", ["unit"]],
    ["components/order/order-stage.test.tsx", ["unit"]],
    ["tests/payments/settle.db.test.ts", ["db"]],
    ["tests/contract/refunds.contract.test.ts", ["contract"]],
    ["e2e/outage.spec.ts", ["build", "e2e"]],
  ])("%s brings its own stages along, and only its tests run", (file, stages) => {
    expect(named(file)).toEqual(stages);
    expect(chosen([file]).files).toEqual([file]);
  });

  test("a file of a stage that is named too narrows it", () => {
    expect(named("e2e", "e2e/outage.spec.ts")).toEqual(["build", "e2e"]);
  });

  test("what is neither a stage nor a file of tests is told", () => {
    expect(() => chosen(["moon", "lib/money/money.ts"])).toThrow("There is no stage called moon, lib/money/money.ts.");
  });
});
