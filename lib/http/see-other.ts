import { serverEnv } from "@/lib/env/server";

/** A 303 to a path of our own, whatever method the request had; the origin is ours, never the request's. */
export function seeOther(path: `/${string}`): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: `${serverEnv().siteOrigin}${path}`, "Cache-Control": "no-store" },
  });
}
