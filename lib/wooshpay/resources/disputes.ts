import type { CreatedFilter, PageParams } from "../list";
import { operations } from "../operations";
import { objectPath } from "../path";
import type { ReadOptions, Send, WriteOptions } from "../transport";
import { Dispute } from "./dispute";
import type { EvidenceField } from "./dispute";
import type { MetadataParams } from "./params";

const PATH = "/v1/disputes";

/** The evidence is documented on the object; that an update takes it, and `submit`, is assumed. */
export interface UpdateDisputeParams {
  readonly evidence?: Readonly<Partial<Record<EvidenceField, string>>>;
  readonly metadata?: MetadataParams;
  /** False keeps the evidence without sending it to the bank, so that it can still be changed; true by default. */
  readonly submit?: boolean;
}

/** Filters of documented: List all disputes. */
export interface ListDisputesParams extends PageParams {
  readonly charge?: string;
  readonly created?: CreatedFilter;
  readonly payment_intent?: string;
}

export function disputes(send: Send) {
  const { get, post, pages } = operations(send);
  const { list, listAll } = pages<Dispute, ListDisputesParams>(`${PATH}/list`, Dispute);

  return {
    /** One dispute as it is now. Documented: Retrieve a dispute; the path is field. */
    retrieve: async (id: string, options: ReadOptions = {}): Promise<Dispute> =>
      get(objectPath(PATH, id), Dispute, options),

    /** Contests it with evidence. Documented: Update a dispute; the path is field. */
    update: async (id: string, params: UpdateDisputeParams, options: WriteOptions = {}): Promise<Dispute> =>
      post(objectPath(PATH, id), params, Dispute, options),

    /** Accepts the loss, which cannot be taken back. Documented: Close a dispute; the path is assumed. */
    close: async (id: string, options: WriteOptions = {}): Promise<Dispute> =>
      post(objectPath(PATH, id, "close"), {}, Dispute, options),

    /** One page, filtered. Documented: List all disputes. */
    list,

    /** Every dispute that matches, page after page. */
    listAll,
  };
}
