import type { Changes } from "../store/store.ts";
import type { Cause } from "../lifecycle/emit.ts";
import type { Dialect, JsonObject } from "../wire/dialect.ts";
import type { World } from "../world.ts";
import type { Input } from "./body.ts";

/** One authenticated API request, its input parsed from query and body. What a route changes is kept all together or not at all. */
export interface Call {
  readonly world: World;
  readonly changes: Changes;
  readonly dialect: Dialect;
  readonly cause: Cause;
  /** The `:id` of the path, or nothing. */
  readonly id: string;
  /** The `:owner` of the path, or nothing: whose thing it is that `id` names. */
  readonly owner: string;
  readonly input: Input;
  /** Scheme and host the request was sent to. */
  readonly origin: string;
}

/** An answer that is a file, not JSON. */
export class Download {
  constructor(
    readonly bytes: Buffer,
    readonly mediaType: string,
  ) {}
}

export interface Route {
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: string;
  /** Whether its body is a multipart form with a file, and may be as long as that takes. */
  readonly takesFile?: boolean;
  answer(call: Call): JsonObject | Download;
}
