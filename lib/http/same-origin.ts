import { serverEnv } from "@/lib/env/server";

/** Whether a page of this shop sent this: browsers name the origin with every POST. */
export function isFromHere(request: Request): boolean {
  return request.headers.get("origin") === serverEnv().siteOrigin;
}
