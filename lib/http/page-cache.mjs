import builtIn from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { asciiHtml } from "./ascii-html.mjs";

// Node hands over a CommonJS module whole, the bundler that makes proxy.ts only its default export.
const FileSystemCache = builtIn.default ?? builtIn;

/** Next's own cache, with pages kept in the form in which they are sent fastest: docs/decisions/010-cached-pages.md. */
export default class PageCache extends FileSystemCache {
  /** @type {InstanceType<typeof FileSystemCache>["set"]} */
  set(key, data, context) {
    const kept = data?.kind === "APP_PAGE" ? { ...data, html: asciiHtml(data.html) } : data;
    return super.set(key, kept, context);
  }
}
