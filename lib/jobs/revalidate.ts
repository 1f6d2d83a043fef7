import { z } from "zod";
import { CacheTag, type Revalidate } from "@/lib/catalog/revalidation";

const Payload = z.object({ tag: CacheTag });

/** Fails, and so is tried again with growing gaps, while the shop does not answer. */
export const revalidateJob = (revalidate: Revalidate) => (payload: unknown) => revalidate(Payload.parse(payload).tag);
