/** What goes wrong with an API request. */
export type RequestFault =
  | { readonly kind: "latency"; readonly latencyMs: number }
  | { readonly kind: "timeout_before" | "timeout_after" | "reset_before" | "reset_after" | "truncated_json" | "no_url" }
  | { readonly kind: "http"; readonly status: 402 | 429 | 500 };

export type Forgery = "wrong_secret" | "no_signature" | "tampered_body";

/** What goes wrong with a delivery of a webhook. */
export type WebhookFault =
  | { readonly kind: "duplicate" | "reorder" | "drop" }
  | { readonly kind: "delay"; readonly delaySeconds: number }
  | { readonly kind: "forge"; readonly forgery: Forgery };

/** What a fault looks for: `*` in a pattern stands for any text. */
export type FaultTarget =
  | { readonly on: "request"; readonly method: string | null; readonly path: string; readonly effect: RequestFault }
  | { readonly on: "webhook"; readonly event: string; readonly endpoint: string | null; readonly effect: WebhookFault };

export interface FaultRecord {
  readonly id: string;
  readonly target: FaultTarget;
  /** How often it strikes at most; null for no end. */
  readonly times: number | null;
  /** From 0 to 1, drawn from `seed`; null when it strikes whatever matches. */
  readonly probability: number | null;
  readonly seed: number;
  /** How many requests or deliveries matched, and how many of those it struck. */
  readonly seen: number;
  readonly hits: number;
}
