export type Counts = Record<string, number>;

/** Everything that a schedule may have go wrong; what is not met often enough is named in the summary. */
export const faultKinds = [
  "timeout_before",
  "timeout_after",
  "reset_before",
  "reset_after",
  "truncated_json",
  "no_url",
  "http_402",
  "http_429",
  "http_500",
  "duplicate",
  "reorder",
  "drop",
  "delay",
  "forge",
  "forged_by_stranger",
  "replayed_delivery",
  "stale_read",
  "crash_before_commit",
  "crash_after_commit",
  "crash_before_call",
  "crash_after_call",
  "job_lost",
  "at_once",
  "asked_at_once",
  "rush",
  "double_click",
  "stale_tab",
  "closed_tab",
  "card_form_twice",
  "paid_on_old_page",
  "merchant_clicks_twice",
  "refund_elsewhere",
  "captured_elsewhere",
  "refund_pending",
  "refund_failed",
  "refund_sent_back",
  "look_crosses_refund",
  "same_piece_twice",
  "late_and_untold",
  "dispute",
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** What schedules have met: faults and actions by kind. */
export class Tally {
  readonly faults: Counts = {};
  readonly actions: Counts = {};

  fault(kind: FaultKind, times = 1): void {
    if (times > 0) this.faults[kind] = (this.faults[kind] ?? 0) + times;
  }

  action(kind: string): void {
    this.actions[kind] = (this.actions[kind] ?? 0) + 1;
  }
}

export function added(a: Counts, b: Counts): Counts {
  const sum = { ...a };
  for (const [kind, times] of Object.entries(b)) sum[kind] = (sum[kind] ?? 0) + times;
  return sum;
}
