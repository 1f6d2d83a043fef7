import { isLoopback } from "@/lib/env/deployment";
import { serverEnv } from "@/lib/env/server";
import { robotsText } from "@/lib/reach/robots";

export const dynamic = "force-dynamic";

export function GET(): Response {
  const { siteOrigin, wooshpay } = serverEnv();
  const isRehearsal = !wooshpay.livemode && !isLoopback(siteOrigin);
  return new Response(robotsText({ origin: siteOrigin, isRehearsal }), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
