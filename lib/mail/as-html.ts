import { assertNever } from "@/lib/assert-never";
import type { Block, Letter } from "./letter";

const serif = "font-family:Georgia,'Songti SC','Hiragino Mincho ProN','Geeza Pro',serif;font-weight:400";
const sans =
  "font-family:-apple-system,'Segoe UI',Helvetica,Arial,'PingFang SC','Hiragino Sans','Geeza Pro',sans-serif";

// Mail programs that know no colour scheme get the light one, which is written on every element.
const dark = `@media (prefers-color-scheme:dark){
body,.page{background:#171412!important;color:#f0e9dd!important}
.quiet{color:#b6ab9b!important}.line{border-color:#3d362f!important}
.button{background:#ef8d60!important;color:#230f06!important}}`;

/** A letter in HTML: one column, styles inline, no picture, no script and nothing fetched from anywhere. */
export function asHtml({ language, dir, subject, heading, blocks, footer }: Letter): string {
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>${dark}</style>
</head>
<body style="margin:0;background:#f4f0e9;color:#20252c">
<div class="page" style="max-width:36rem;margin:0 auto;padding:2rem 1.25rem;background:#f4f0e9;color:#20252c;${sans};font-size:16px;line-height:1.55">
<p style="margin:0 0 2rem;${serif};font-size:22px">Windfall</p>
<h1 style="margin:0 0 1.25rem;${serif};font-size:32px;line-height:${dir === "rtl" ? 1.4 : 1.15}">${escaped(heading)}</h1>
${blocks.map((block) => written(block, dir)).join("\n")}
<p class="quiet line" style="margin:2.5rem 0 0;padding-top:1rem;border-top:1px solid #d3cabb;color:#5a5449;font-size:14px">${escaped(footer)}</p>
</div>
</body>
</html>
`;
}

function written(block: Block, dir: Letter["dir"]): string {
  switch (block.kind) {
    case "text":
      return `<p style="margin:0 0 1rem">${escaped(block.text)}</p>`;
    case "title":
      return `<h2 style="margin:2rem 0 0.5rem;${serif};font-size:20px">${escaped(block.text)}</h2>`;
    case "list":
      return `<p style="margin:0 0 1rem">${block.items.map(escaped).join("<br>\n")}</p>`;
    case "figures":
      return figures(block.rows, dir);
    case "link":
      if (block.quiet)
        return `<p><a class="quiet" href="${escaped(block.href)}" style="color:#5a5449">${escaped(block.label)}</a></p>`;
      return `<p style="margin:1.75rem 0"><a class="button" href="${escaped(block.href)}" style="display:inline-block;padding:0.8rem 1.6rem;border-radius:2rem;background:#a63f1d;color:#fff9f2;text-decoration:none">${escaped(block.label)}</a></p>`;
    default:
      return assertNever(block);
  }
}

// Old mail programs know no logical sides, so the sides are written out.
function figures(rows: (Block & { kind: "figures" })["rows"], dir: Letter["dir"]): string {
  const [start, end] = dir === "rtl" ? ["right", "left"] : ["left", "right"];
  const lines = rows.map(({ name, value, strong = false }) => {
    const style = `padding:0.4rem 0;border-top:1px solid #d3cabb;vertical-align:top;font-weight:${strong ? 600 : 400}`;
    const head = `<th scope="row" class="line" style="${style};padding-${end}:1rem;text-align:${start}">${escaped(name)}</th>`;
    return `<tr>${head}<td class="line" style="${style};text-align:${end};white-space:nowrap">${escaped(value)}</td></tr>`;
  });
  return `<table style="width:100%;margin:0 0 1rem;border-collapse:collapse;font-size:16px">\n${lines.join("\n")}\n</table>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
