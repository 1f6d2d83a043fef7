import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { countRun, playwrightCounts, sum, vitestCounts } from "./counts";

const vitest = (passed: number, failed: number, files: { status: string; tests: string[] }[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files.map(({ status, tests }) => ({ status, assertionResults: tests.map((status) => ({ status })) })),
});

const playwright = (expected: number, unexpected: number, flaky: number, errors: object[] = []) => ({
  stats: { expected, unexpected, flaky },
  errors,
});

function aReport(content: object): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "counts-"));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  fs.writeFileSync(path.join(folder, "report.json"), JSON.stringify(content));
  return path.join(folder, "report.json");
}

test("passed and failed tests are counted as Vitest reports them", () => {
  expect(vitestCounts(vitest(5, 2))).toEqual({ passed: 5, failed: 2 });
});

test("a test file that could not be loaded counts as one failure", () => {
  const files = [
    { status: "failed", tests: [] },
    { status: "failed", tests: ["failed", "passed"] },
  ];
  expect(vitestCounts(vitest(1, 1, files))).toEqual({ passed: 1, failed: 2 });
});

test("a browser test that passed only at the second try counts as failed, and so does an error outside tests", () => {
  expect(playwrightCounts(playwright(3, 1, 1, [{ message: "no browser" }]))).toEqual({ passed: 3, failed: 3 });
});

test("a run that left no report counts as one failure", () => {
  expect(countRun("/nowhere/report.json", 0, vitestCounts)).toEqual({ passed: 0, failed: 1 });
});

test("a run in which nothing ran counts as one failure", () => {
  expect(countRun(aReport(vitest(0, 0)), 0, vitestCounts)).toEqual({ passed: 0, failed: 1 });
});

test("a run that ends with an error though every test passed counts one failure", () => {
  expect(countRun(aReport(vitest(4, 0)), 1, vitestCounts)).toEqual({ passed: 4, failed: 1 });
});

test("a clean run counts what it ran", () => {
  expect(countRun(aReport(vitest(4, 0)), 0, vitestCounts)).toEqual({ passed: 4, failed: 0 });
});

test("the counts of all stages are added up", () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
