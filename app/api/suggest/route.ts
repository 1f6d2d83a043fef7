import { suggestionsView } from "@/components/search/suggestions";
import { readSuggestions } from "@/lib/catalog/queries";
import { SuggestRequest } from "@/lib/catalog/search/suggest-request";
import { report } from "@/lib/report";

export const dynamic = "force-dynamic";

/** What the search field offers while somebody types, worded for the market. The same for everybody. */
export async function GET(request: Request): Promise<Response> {
  const asked = SuggestRequest.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return refuse(400, "Say which market and what to look for: ?market=en-GB&q=vase");
  const { market, q } = asked.data;
  try {
    const shown = suggestionsView(await readSuggestions(market, q), market);
    return Response.json(shown, { headers: { "Cache-Control": "public, max-age=60" } });
  } catch (error) {
    report("suggestions could not be read", error);
    return refuse(503, "There are no suggestions right now. Searching may still work.");
  }
}

function refuse(status: number, error: string): Response {
  return Response.json({ error }, { status, headers: { "Cache-Control": "no-store" } });
}
