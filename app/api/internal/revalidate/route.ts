import { revalidateTag } from "next/cache";
import { z } from "zod";
import { CacheTag, isRevalidationKey } from "@/lib/catalog/revalidation";
import { serverEnv } from "@/lib/env/server";

const Body = z.object({ tag: CacheTag });

/** The worker's word that something of the catalogue has changed: pages that show it are made anew for their next visitor. */
export async function POST(request: Request): Promise<Response> {
  if (!isRevalidationKey(request.headers.get("authorization"), serverEnv().authSecret)) {
    return new Response(null, { status: 404 });
  }
  const body = Body.safeParse(await request.json().catch(() => null));
  if (!body.success) return new Response(null, { status: 400 });
  revalidateTag(body.data.tag, { expire: 0 });
  return new Response(null, { status: 204 });
}
