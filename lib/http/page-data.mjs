/** Next keeps the same bytes for as long as it keeps a page; only those of pages that were replaced are kept for this alone. */
const MOST_BYTES = 32 * 2 ** 20;

// The cache and the route that answers lie in different bundles of one process.
const shared = Symbol.for("windfall.page-data");
/** @type {{ versions: Map<string, Buffer>, bytes: number }} */
const kept = (globalThis[shared] ??= { versions: new Map(), bytes: 0 });

/**
 * Keeps the data of a page under its version. The oldest make room.
 * @param {string} version
 * @param {Buffer} data
 */
export function keepPageData(version, data) {
  drop(version);
  kept.versions.set(version, data);
  kept.bytes += data.length;
  for (const oldest of kept.versions.keys()) {
    if (kept.bytes <= MOST_BYTES) return;
    drop(oldest);
  }
}

/**
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
