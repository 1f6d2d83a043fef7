import type { z } from "zod";
import type { Route } from "../api/call.ts";
import { ListRequest } from "../api/list.ts";
import type { JsonObject } from "../wire/dialect.ts";

/** A call made beforehand, of which the example needs something. */
export interface Preparation {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: JsonObject;
  readonly as: string;
  /** Where in the answer it is; `id` by default. */
  readonly pick?: string;
}

/**
 * One entry of the API's description. Examples are requests that are really made, in the order of the table: in their
 * text `{name}` stands for what an earlier answer was remembered `as`.
 */
export interface Operation {
  readonly method: Route["method"];
  readonly path: string;
  readonly tag: string;
  /** As the reference calls it. */
  readonly summary: string;
  /** What validates the body of a POST or the query of a GET. */
  readonly request?: z.ZodType;
  readonly example?: JsonObject;
  /** Values of the path's parameters. */
  readonly at?: Readonly<Record<string, string>>;
  readonly before?: Preparation;
  readonly as?: string;
  readonly pick?: string;
  /** Whether the body is a multipart form with a file. */
  readonly takesFile?: true;
}

type Sent = Pick<Operation, "request" | "example">;

interface Listed extends Pick<Operation, "example" | "as" | "pick"> {
  readonly filters?: z.ZodObject;
}

/**
 * The operations that most resources have, on one that is under `path`; `as` is what its example is remembered as.
 * Whatever else an operation needs is put beside what these give.
 */
export function resource(tag: string, path: string, as: string) {
  const at = { id: as };
  const one = `${path}/:id`;
  return {
    create: (summary: string, sent: Sent): Operation => ({ method: "POST", path, tag, summary, as, ...sent }),
    retrieve: (summary: string): Operation => ({ method: "GET", path: one, tag, summary, at }),
    update: (summary: string, sent: Sent): Operation => ({ method: "POST", path: one, tag, summary, at, ...sent }),
    remove: (summary: string): Operation => ({ method: "DELETE", path: one, tag, summary, at }),
    act: (action: string, summary: string, sent: Sent = {}): Operation => ({
      method: "POST",
      path: `${one}/${action}`,
      tag,
      summary,
      at,
      ...sent,
    }),
    parts: (name: string, summary: string): Operation => ({
      method: "GET",
      path: `${one}/${name}`,
      tag,
      summary,
      request: ListRequest,
      at,
    }),
    /** A list is under two paths, and takes what every list takes. */
    list: (summary: string, { filters, ...listed }: Listed = {}): Operation[] => {
      const request = filters ? ListRequest.extend(filters.shape) : ListRequest;
      const both = { ...listed, method: "GET", tag, request } as const;
      return [
        { ...both, path: `${path}/list`, summary },
        { ...both, path, summary: `${summary} (without /list)` },
      ];
    },
  };
}
