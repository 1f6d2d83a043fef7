import { z } from "zod";
import { choices } from "@/lib/consent/consent";
import { keepChoice } from "@/lib/consent/consent-cookie";
import { isFromHere } from "@/lib/http/same-origin";
import { translator } from "@/lib/i18n/translator";
import { MarketCode } from "@/lib/markets/schema";

const Answer = z.enum(choices);

/** The question, for pages that carry nothing of their visitor and ask only who has not answered. */
export function GET(request: Request): Response {
  const market = MarketCode.safeParse(new URL(request.url).searchParams.get("market")).data;
  if (!market) return Response.json({ error: "unknown market" }, { status: 400 });
  const t = translator(market);
  const texts = {
    label: t("consent.label"),
    text: t("consent.text"),
    allow: t("consent.allow"),
    refuse: t("consent.refuse"),
    more: t("consent.more"),
    failed: t("consent.failed"),
  };
  return Response.json(texts, { headers: { "Cache-Control": "public, max-age=3600" } });
}

export async function POST(request: Request): Promise<Response> {
  if (!isFromHere(request)) return new Response(null, { status: 403 });
  const choice = Answer.safeParse(await request.text());
  if (!choice.success) return new Response(null, { status: 400 });
  await keepChoice(choice.data);
  return new Response(null, { status: 204 });
}
