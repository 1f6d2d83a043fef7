import { randomBytes } from "node:crypto";
import { NextResponse, type NextRequest } from "next/server";
import { canonicalQuery, filtersPart, hasFilter, readFilters } from "@/lib/catalog/listing/filters";
import { isDevServer } from "@/lib/env/dev-server";
import { serverEnv } from "@/lib/env/server";
import { contentPolicy } from "@/lib/http/content-policy.mjs";
import { prefersMarkdown } from "@/lib/http/prefers-markdown";

const POLICY = "content-security-policy";

/** No form of the shop comes near this; the framework's own limit answers with a 500. */
const MAX_FORM_BYTES = 64 * 1024;

// Forms, escaped addresses and pages that are made anew for each visitor: a proxy before the cached pages would cost them
// more than half of their speed. Those bring a policy of their own: lib/http/page-cache.mjs.
export const config = {
  matcher: [
    { source: "/:market((?!api|_next|media)[^/]+)/:path((?!categories/|collections$|collections/|products/|info/).+)" },
    { source: "/:path*", has: [{ type: "header", key: "content-type", value: "multipart/form-data.*" }] },
    { source: "/:path*", has: [{ type: "header", key: "next-action" }] },
    { source: "/:path(.*%.*)" },
    { source: "/:path*", has: [{ type: "header", key: "accept", value: ".*text/markdown.*" }] },
    { source: "/:path(.*\\.md)" },
    // Shelves and collections with a filter, a sort order or a page are led to where they are kept; the plain ones meet no proxy.
    { source: "/:market/:list(categories|collections)/:slug", has: [{ type: "query", key: "category" }] },
    { source: "/:market/:list(categories|collections)/:slug", has: [{ type: "query", key: "finish" }] },
    { source: "/:market/:list(categories|collections)/:slug", has: [{ type: "query", key: "material" }] },
    { source: "/:market/:list(categories|collections)/:slug", has: [{ type: "query", key: "price" }] },
    { source: "/:market/:list(categories|collections)/:slug", has: [{ type: "query", key: "availability" }] },
    { source: "/:market/:list(categories|collections)/:slug", has: [{ type: "query", key: "sort" }] },
    { source: "/:market/:list(categories|collections)/:slug", has: [{ type: "query", key: "page" }] },
  ],
};

/** Says plainly what is wrong with a request before the framework meets it, so that bad input never ends in a 500. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (!isDecodable(request.nextUrl.pathname)) return refuse(400, "This address could not be read.");
  const markdown = markdownOf(request);
  if (markdown) return NextResponse.rewrite(new URL(markdown, request.url));
  if (!isForm(request.headers)) return isList(request.nextUrl) ? list(request) : page(request);
  if (!isOurs(request.headers.get("origin"))) return refuse(403, "This form was sent from another site.");
  const length = request.headers.get("content-length");
  if (length === null) return refuse(411, "A form must say how long it is.");
  if (Number(length) > MAX_FORM_BYTES) return refuse(413, "This form is too large.");
  if (!(await isReadable(request))) return refuse(400, "This form could not be read.");
  return underPolicy(request);
}

function page(request: NextRequest): NextResponse {
  return kept.test(request.nextUrl.pathname) ? NextResponse.next() : underPolicy(request);
}

/** Home, categories, collections and products. */
const inMarkdown = /^\/[^/]*(?:\/collections|\/(?:categories|collections|products)\/[^/]*)?$/;

/** Home, categories, collections, products, and what the shop says of itself; filtered lists where they are kept. */
const kept = /^\/[^/]*(?:\/collections|\/(?:categories|collections|products|info)\/[^/]*|\/filtered\/.*)?$/;

const shelf = /^\/([^/]+)\/(categories|collections)\/([^/]+)$/;

function isList({ pathname, searchParams }: NextRequest["nextUrl"]): boolean {
  return hasFilter(searchParams) && (shelf.test(pathname) || /^\/[^/]+\/search$/.test(pathname));
}

/** Each list has one address. A shelf is kept under its filters, whatever else its address says; a search is made anew. */
function list(request: NextRequest): NextResponse {
  const { pathname, search, searchParams } = request.nextUrl;
  const query = canonicalQuery(searchParams);
  if (query !== null && query !== search.replaceAll("%2C", ",")) {
    return NextResponse.redirect(new URL(pathname + query, serverEnv().siteOrigin));
  }
  const [, market, kind, slug] = shelf.exec(pathname) ?? [];
  if (!slug) return underPolicy(request);
  const filters = readFilters(searchParams);
  const part = filters.ok ? filtersPart(filters.value) : "unknown";
  return NextResponse.rewrite(new URL(`/${market}/filtered/${kind}/${slug}/${part}`, request.url));
}

/** Where the Markdown of a catalogue page is made, if that is what is asked for: by header, or by the ending. */
function markdownOf({ method, nextUrl: { pathname }, headers }: NextRequest): string | null {
  const path = pathname.replace(/\.md$/, "");
  const wanted = path !== pathname || prefersMarkdown(headers.get("accept") ?? "");
  return wanted && (method === "GET" || method === "HEAD") && inMarkdown.test(path) ? `/api/markdown${path}` : null;
}

/** Scripts of a page that is made now run by a number used once, which Next reads from the policy in the request. */
function underPolicy(request: NextRequest): NextResponse {
  const policy = contentPolicy({
    scripts: [`'nonce-${randomBytes(16).toString("base64")}'`, ...(isDevServer ? ["'unsafe-eval'"] : [])],
    // A mail brings its styles along, and the frame that shows it stands under the policy of the page around it.
    styles: request.nextUrl.pathname.startsWith("/dev/mailbox/") ? ["'unsafe-inline'"] : [],
    formHosts: serverEnv().wooshpay.payHosts,
  });
  const headers = new Headers(request.headers);
  headers.set(POLICY, policy);
  return NextResponse.next({ request: { headers }, headers: { [POLICY]: policy } });
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

function isForm(headers: Headers): boolean {
  return headers.has("next-action") || isMultipart(headers);
}

function isMultipart(headers: Headers): boolean {
  return headers.get("content-type")?.startsWith("multipart/form-data") ?? false;
}

/** Browsers name the origin with every form they post; what does not is no browser and needs no protection from one. */
function isOurs(origin: string | null): boolean {
  return origin === null || origin === serverEnv().siteOrigin;
}

async function isReadable(request: NextRequest): Promise<boolean> {
  if (!isMultipart(request.headers)) return true;
  try {
    await request.clone().formData();
    return true;
  } catch {
    return false;
  }
}

function refuse(status: number, message: string): NextResponse {
  return new NextResponse(`${message}\n`, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
