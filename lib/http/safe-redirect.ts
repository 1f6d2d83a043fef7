/** The one place where a redirect target from outside is believed: a path on this site, or the fallback. */
export function safePath(target: unknown, fallback: string): string {
  if (typeof target !== "string" || !target.startsWith("/")) return fallback;
  const base = "http://shop.invalid";
  if (!URL.canParse(target, base)) return fallback;
  const url = new URL(target, base);
  if (url.origin !== base) return fallback;
  return url.pathname.replace(/^\/+/, "/") + url.search;
}
