/** An XML file for crawlers; whoever stands in front of the shop may keep it for an hour. */
export function xmlAnswer(body: string | ReadableStream): Response {
  return new Response(body, {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
