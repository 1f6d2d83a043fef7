import type { Clock } from "./clock.ts";
import type { IdSource } from "./store/ids.ts";
import type { Store } from "./store/store.ts";
import type { DialectName } from "./wire/dialect.ts";

/** What every part of the sandbox works with; made once by createSandbox. */
export interface World {
  readonly store: Store;
  readonly ids: IdSource;
  readonly clock: Clock;
  readonly random: () => number;
  /** Milliseconds that only ever measure (latencies), never decide. */
  readonly wall: () => number;
  readonly secretKey: string;
  readonly dialect: DialectName;
  readonly baseUrl: string | null;
  readonly deliver: (request: Request) => Promise<Response>;
  readonly log: (line: string) => void;
}

const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

export function randomText(random: () => number, length: number): string {
  return Array.from({ length }, () => ALPHANUMERIC[Math.floor(random() * ALPHANUMERIC.length)]).join("");
}
