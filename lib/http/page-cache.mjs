import { createHash } from "node:crypto";
import builtIn from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { asciiHtml } from "./ascii-html.mjs";
import { policyOfPage } from "./content-policy.mjs";
import { keepPageData } from "./page-data.mjs";
import { PAGE_VERSION, scriptsAfterPaint } from "./scripts-after-paint.mjs";

// Node hands over a CommonJS module whole, the bundler that makes proxy.ts only its default export.
const FileSystemCache = builtIn.default ?? builtIn;
const POLICY = "content-security-policy";
/** Seconds. */
const MOMENT = 60;

/** Next's own cache, with pages kept as they are sent: in the form that is sent fastest, under a policy of their own. */
export default class PageCache extends FileSystemCache {
  /** @type {InstanceType<typeof FileSystemCache>["set"]} */
  set(key, data, context) {
    if (data?.kind === "APP_PAGE") {
      finish(data);
      endWithLifetime(context.cacheControl);
    }
    return super.set(key, data, context);
  }

  /** @type {InstanceType<typeof FileSystemCache>["get"]} */
  async get(...request) {
    const entry = await super.get(...request);
    // Pages made by the build come from its files and were never handed to `set`.
    if (entry?.value?.kind === "APP_PAGE" && !entry.value.headers?.[POLICY]) finish(entry.value);
    return entry;
  }
}

/**
 * Next would show a page once more however long its time is over, and make it anew only then. That is well for a page of an
 * hour, which so outlives an hour without its database; one of a minute says what is there.
 * @param {{ revalidate: number | false, expire?: number } | undefined} lifetime in seconds; changed in place, since Next
 *   remembers this object and answers the first visitor by it
 */
function endWithLifetime(lifetime) {
  if (lifetime && lifetime.revalidate !== false && lifetime.revalidate <= MOMENT) lifetime.expire = lifetime.revalidate;
}

/** In place: the first visitor, for whom the page is made, is answered with this very object. */
function finish(page) {
  // What the page says of itself, since Next sets this status only where it shows an error of its own.
  if (page.html.includes('<meta name="answer" content="404"/>')) page.status = 404;
  const version = createHash("sha256").update(page.rscData).digest("base64url").slice(0, 22);
  keepPageData(version, page.rscData);
  page.html = asciiHtml(scriptsAfterPaint(page.html, version));
  // Whoever accepts Markdown is answered differently at the same address.
  page.headers = { ...page.headers, vary: "Accept", [POLICY]: policyOfPage(page.html), [PAGE_VERSION]: version };
}
