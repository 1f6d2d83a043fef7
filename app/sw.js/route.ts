import { serverEnv } from "@/lib/env/server";
import { noServiceWorker, serviceWorker } from "@/lib/reach/service-worker";

export const dynamic = "force-dynamic";

export function GET(): Response {
  return new Response(serverEnv().hasOfflinePage ? serviceWorker : noServiceWorker, {
    headers: { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-cache" },
  });
}
