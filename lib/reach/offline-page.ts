import { createHash } from "node:crypto";
import { brand } from "@/lib/brand";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { seller } from "@/lib/seller";
import { xmlText } from "./xml";

const { paper, ink, quiet, fruit, edge } = brand;

const style = [
  `:root{color-scheme:light dark;--ink:light-dark(${ink.light},${ink.dark});--fruit:light-dark(${fruit.light},${fruit.dark});--edge:light-dark(${edge.light},${edge.dark})}`,
  `body{margin:0;min-height:100dvh;display:grid;place-content:center;justify-items:start;padding:2rem;background:light-dark(${paper.light},${paper.dark});color:var(--ink);font:1.0625rem/1.6 sans-serif}`,
  `h1{margin:1.5rem 0 0;font:400 2.5rem/1.15 serif}p{max-width:28rem;color:light-dark(${quiet.light},${quiet.dark})}`,
  `a{display:inline-flex;align-items:center;min-height:3rem;padding:0 2rem;border:1px solid var(--ink);border-radius:2rem;color:inherit;text-decoration:none}a:focus-visible{outline:3px solid var(--fruit);outline-offset:3px}`,
].join("");

/** May be shown, and nothing else: it has no script, and its one style sheet is named by its hash. */
export const offlinePolicy = `default-src 'none'; base-uri 'none'; frame-ancestors 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`;

/** What stands in for a page while there is no network: whole in itself, and nobody's in particular. */
export function offlinePage({ code, dir }: Market, t: Translator): string {
  const [title, text, retry] = [t("offline.title"), t("offline.text"), t("offline.retry")].map(xmlText);
  return `<!doctype html><html lang="${code}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} · ${seller.brand}</title><style>${style}</style><body><main><svg viewBox="0 0 240 96" width="200" height="80" aria-hidden="true"><path d="M0 80H168" stroke="var(--edge)" stroke-width="2"/><circle cx="222" cy="76" r="17" fill="var(--fruit)"/></svg><h1>${title}</h1><p>${text}</p><a href="">${retry}</a></main>`;
}
