import type { z } from "zod";
import type { List, PageParams } from "./list";
import { everyItem, listOf } from "./list";
import type { ReadOptions, Send, WriteOptions } from "./transport";

/** What nearly every resource does over one transport: read, write, list. Paths come from objectPath, so ids are safe. */
export function operations(send: Send) {
  const get = <T>(path: string, answer: z.ZodType<T>, options: ReadOptions, query: object = {}): Promise<T> =>
    send({ ...options, method: "GET", path, query, answer });

  return {
    get,

    /** Sends `JSON.stringify(params)`, nothing added, dropped or reordered. */
    post: <T>(path: string, params: object, answer: z.ZodType<T>, options: WriteOptions): Promise<T> =>
      send({ ...options, method: "POST", path, body: JSON.stringify(params), answer }),

    remove: (path: string, answer: z.ZodType<void>, options: ReadOptions): Promise<void> =>
      send({ ...options, method: "DELETE", path, answer }),

    /** A list as single pages and as one long iteration. */
    pages: <T extends { readonly id: string }, Params extends PageParams>(path: string, item: z.ZodType<T>) => {
      const answer = listOf(item);
      return {
        list: (params?: Params, options: ReadOptions = {}): Promise<List<T>> => get(path, answer, options, params),
        listAll: (params?: EveryPage<Params>, options: ReadOptions = {}): AsyncGenerator<T, void, undefined> =>
          everyItem((cursor) => get(path, answer, options, { ...params, ...cursor }), params?.starting_after),
      };
    },
  };
}

/** Filters of a list that is read to its end: forwards, so there is no `ending_before`. */
export type EveryPage<Params extends PageParams> = Params & { readonly ending_before?: never };
