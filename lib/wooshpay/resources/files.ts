import { z } from "zod";
import { encodeMultipart } from "../multipart";
import { operations } from "../operations";
import { objectPath } from "../path";
import { refusedHere } from "../refusals";
import type { ReadOptions, Send, WriteOptions } from "../transport";
import { descriptive, EpochSeconds, Id, Integer, orNull, reading } from "../wire";
import type { Word } from "./params";

const PATH = "/v1/files";
const Bytes = z.instanceof(Uint8Array);

/** Documented: Retrieve a file. */
export const File = reading({
  /** `file_` and digits. */
  id: Id,
  /** Where its content is, for who has the secret key. */
  url: orNull(z.string()),
  /** Bytes. */
  size: orNull(Integer),
  purpose: orNull(z.string()),
  /** Epoch seconds. */
  created: orNull(EpochSeconds),
  /** Epoch seconds. */
  expires_at: orNull(EpochSeconds),
  filename: descriptive(z.string()),
  title: descriptive(z.string()),
  /** Such as `png`. */
  type: descriptive(z.string()),
});
export type File = z.output<typeof File>;

/** The operation is documented; its multipart form, with a part `file`, is assumed. */
export interface CreateFileParams {
  readonly purpose: Word<"dispute_evidence">;
  readonly filename: string;
  readonly content: Uint8Array;
  /** Media type; `application/octet-stream` by default. */
  readonly contentType?: string;
}

export function files(send: Send) {
  const { get } = operations(send);
  const retrieve = async (id: string, options: ReadOptions = {}): Promise<File> =>
    get(objectPath(PATH, id), File, options);

  return {
    /** Uploads a file, such as a receipt to contest a dispute with. Documented: Create a file. */
    create: (params: CreateFileParams, options: WriteOptions = {}): Promise<File> => {
      const { purpose, filename, content, contentType = "application/octet-stream" } = params;
      const form = encodeMultipart({ purpose }, "file", { filename, contentType, content });
      return send({ ...options, method: "POST", path: PATH, ...form, answer: File });
    },

    /** What is known of a file; its content is at `url`. Documented: Retrieve a file. */
    retrieve,

    /**
     * A file's content, from the `url` that its object names. Documented: Retrieve a file.
     * An address outside WooshPay is refused unsent: the request carries the secret key.
     */
    download: async (id: string, options: ReadOptions = {}): Promise<Uint8Array> => {
      const { url } = await retrieve(id, options);
      if (url === null) throw refusedHere("The file has no address to be downloaded from", "no_url", "url");
      return send({ ...options, method: "GET", path: url, expects: "bytes", answer: Bytes });
    },
  };
}
