/** Shows a market's offline page where a page could not be fetched. Keeps those pages and nothing else: no price, nobody's data. */
export const serviceWorker = `const KEPT = "offline-pages-1";
const marketOf = (url) => new URL(url).pathname.split("/")[1];
async function keep(market) {
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(market)) return;
  const pages = await caches.open(KEPT);
  if (!(await pages.match("/api/offline/" + market))) await pages.add("/api/offline/" + market).catch(() => undefined);
}
async function start() {
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
  for (const page of await self.clients.matchAll()) await keep(marketOf(page.url));
}
async function answer(event) {
  const market = marketOf(event.request.url);
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    event.waitUntil(keep(market));
    return response;
  } catch {
    const pages = await caches.open(KEPT);
    return (await pages.match("/api/offline/" + market)) ?? (await pages.matchAll())[0] ?? Response.error();
  }
}
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(start()));
self.addEventListener("fetch", (event) => {
  if (event.request.mode === "navigate" && event.request.method === "GET") event.respondWith(answer(event));
});
`;

/** Takes itself away from every browser that still has one. */
export const noServiceWorker = `self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(caches.delete("offline-pages-1").then(() => self.registration.unregister())));
`;
