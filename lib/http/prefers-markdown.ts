/** Whether an Accept header would rather have Markdown than HTML; of two it likes as much, the one it names first. */
export function prefersMarkdown(accept: string): boolean {
  const ranges = accept.toLowerCase().slice(0, 500).split(",").map(parse);
  const markdown = ranges.find(({ type }) => type === "text/markdown");
  if (!markdown || markdown.quality === 0) return false;
  const html = ranges.find(({ type }) => type === "text/html");
  if (!html || html.quality < markdown.quality) return true;
  return html.quality === markdown.quality && ranges.indexOf(markdown) < ranges.indexOf(html);
}

function parse(range: string) {
  const [type = "", ...settings] = range.split(";").map((part) => part.trim());
  const quality = settings.find((setting) => setting.startsWith("q="))?.slice(2);
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
}
