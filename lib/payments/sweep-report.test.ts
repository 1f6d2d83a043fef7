import { expect, test } from "vitest";
import type { Sweep } from "./reconcile";
import { sweepExitCode, sweepReport } from "./sweep-report";

const at = new Date("2026-11-22T16:42:10Z");

function aSweep(overrides: Partial<Sweep> = {}): Sweep {
  const nothing = { looked: 0, moved: 0, failed: 0, away: false, sessions: 0, intents: 0, notOurs: 0, charges: 0 };
  return { ...nothing, repaired: 0, requeued: 0, at, listed: true, open: [], square: true, ...overrides };
}

const aDifference = { kind: "disputed", subject: "dp_1", detail: "4800, needs_response", foundAt: at };

test("a sweep that found all in order says since when, and with what figures", () => {
  const [headline, figures] = sweepReport(aSweep({ sessions: 12, intents: 11, looked: 1, charges: 2 }));
  expect(headline).toBe("All square at 16:42 UTC");
  expect(figures).toContain("12 sessions, 11 intents, 1 waiting order, 2 charges");
});

test("payments of another shop are told of, and do not make it uneven", () => {
  expect(sweepReport(aSweep({ notOurs: 4 })).join("\n")).toContain("not_ours   4 sessions");
  expect(sweepExitCode(aSweep({ notOurs: 4 }))).toBe(0);
});

test("open differences are listed by name, and end with 1", () => {
  const sweep = aSweep({ square: false, open: [aDifference] });
  expect(sweepReport(sweep)[0]).toBe("1 open difference at 16:42 UTC");
  expect(sweepReport(sweep).join("\n")).toContain("disputed dp_1: 4800, needs_response");
  expect(sweepExitCode(sweep)).toBe(1);
});

test("while WooshPay cannot be asked nothing is square, and it ends with 2 whatever is open", () => {
  const sweep = aSweep({ square: false, listed: false, failed: 1, away: true, open: [aDifference] });
  expect(sweepReport(sweep)[0]).toBe("WooshPay could not be asked at 16:42 UTC");
  expect(sweepExitCode(sweep)).toBe(2);
});
