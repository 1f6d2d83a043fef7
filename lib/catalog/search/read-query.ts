export const MOST_LETTERS = 80;
const MOST_WORDS = 8;

/** What somebody typed, as far as it is searched for: no control signs, single spaces, a bounded length. */
export function readQuery(typed: string | null): string {
  const words = (typed ?? "").slice(0, 400).normalize("NFC").replace(/\p{C}/gu, " ").trim().split(/\s+/u);
  return words.slice(0, MOST_WORDS).join(" ").slice(0, MOST_LETTERS).trim();
}
