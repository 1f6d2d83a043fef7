import { markets } from "@/lib/markets/markets";

const closed = ["cart", "checkout", "account", "orders", "sign-in", "sign-up", "alerts"];

/** What crawlers may read: the catalogue. A copy of the shop that the public can reach but not buy from is no place for them. */
export function robotsText({ origin, isRehearsal }: { origin: string; isRehearsal: boolean }): string {
  if (isRehearsal) return "User-agent: *\nDisallow: /\n";
  const paths = ["/api/", "/dev/", ...closed.map((part) => `/*/${part}`)];
  const feeds = markets.map(({ code }) => `# Product feed: ${origin}/${code}/feed.xml`);
  return [
    "User-agent: *",
    ...paths.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    `# In plain words: ${origin}/llms.txt`,
    ...feeds,
    "",
  ].join("\n");
}
