import { serverEnv } from "@/lib/env/server";
import { llmsText } from "@/lib/reach/llms";

export const dynamic = "force-dynamic";

export function GET(): Response {
  return new Response(llmsText(serverEnv().siteOrigin), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
