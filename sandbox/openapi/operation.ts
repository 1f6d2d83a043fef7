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

/** The two paths of a list, with what every list takes. */
export function listOperations(list: {
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly filters?: z.ZodObject;
  readonly example?: JsonObject;
  readonly as?: string;
  readonly pick?: string;
}): Operation[] {
  const { filters, path, ...rest } = list;
  const request = filters ? ListRequest.extend(filters.shape) : ListRequest;
  const summary = `${list.summary} (without /list)`;
  return [
    { ...rest, method: "GET", path: `${path}/list`, request },
    { ...rest, method: "GET", path, request, summary },
  ];
}
