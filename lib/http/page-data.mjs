import { gzipSync } from "node:zlib";

/** Some thousands of pages, as they are sent. */
const MOST_BYTES = 32 * 2 ** 20;

// The cache and the route that answers lie in different bundles of one process.
const shared = Symbol.for("windfall.page-data");
/** @type {{ versions: Map<string, Buffer>, bytes: number }} */
const kept = (globalThis[shared] ??= { versions: new Map(), bytes: 0 });

/**
 * Keeps the data of a page under its version, compressed once for everybody. The oldest make room.
 * @param {string} version
 * @param {Buffer} data
 */
export function keepPageData(version, data) {
  drop(version);
  const sent = gzipSync(data);
  kept.versions.set(version, sent);
  kept.bytes += sent.length;
  for (const oldest of kept.versions.keys()) {
    if (kept.bytes <= MOST_BYTES) return;
    drop(oldest);
  }
}

/**
 * The data of a version, by gzip.
 * @param {string} version
 * @returns {Buffer | undefined}
 */
export function pageData(version) {
  return kept.versions.get(version);
}

/** @param {string} version */
function drop(version) {
  kept.bytes -= kept.versions.get(version)?.length ?? 0;
  kept.versions.delete(version);
}
