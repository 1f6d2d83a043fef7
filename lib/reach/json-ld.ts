/** The text of a data block. No name or sentence in it can end the element around it. */
export function jsonLd(graph: readonly object[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", "\\u003c");
}
