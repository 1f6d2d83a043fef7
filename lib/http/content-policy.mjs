import { createHash } from "node:crypto";

const executed = /<script(?![^>]*\b(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * What a page may run and where it may lead. Styles in attributes are data of ours, such as the colour of a finish.
 * @param {{ scripts: readonly string[], styles?: readonly string[], formHosts?: readonly string[] }} allowed sources of
 *   inline scripts and styles; hosts a form's answer may redirect to
 * @returns {string}
 */
export function contentPolicy({ scripts, styles = [], formHosts = [] }) {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    ["form-action 'self'", ...formHosts].join(" "),
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * The policy of a page that is kept as it is: it names the scripts that stand in it by their hashes, so that one that
 * gets in on the way does not run.
 * @param {string} html
 * @returns {string}
 */
export function policyOfPage(html) {
  const hashes = [...html.matchAll(executed)].map(([, script = ""]) => {
    return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
  });
  return contentPolicy({ scripts: [...new Set(hashes)] });
}
