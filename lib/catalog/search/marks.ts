/** A piece of a text, and whether it is what somebody looked for. */
export type Piece = { text: string; found: boolean };

const sign = /[\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;
const arabicForms: Record<string, string> = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ئ: "ي", ؤ: "و", ة: "ه" };

/** Cuts a name where words that were looked for begin and end, as a reader would see them: accents and endings aside. */
export function marked(text: string, asked: string): Piece[] {
  const wanted = words(plain(asked)).filter(Boolean);
  const found = (part: string) => wanted.some((word) => isLike(bare(plain(part)), bare(word)));
  const pieces = text
    .split(/([^\p{L}\p{N}\p{M}]+)/u)
    .flatMap((part) => (sign.test(part) ? signs(part, wanted) : [{ text: part, found: found(part) }]));
  return pieces.filter(({ text: piece }) => piece !== "");
}

const words = (text: string) => text.split(/[^\p{L}\p{N}]+/u);

function plain(text: string): string {
  const letters = text.normalize("NFKC").replace(/[أإآٱىئؤة]/g, (letter) => arabicForms[letter] ?? letter);
  return letters
    .normalize("NFD")
    .replace(/[\p{M}\u0640]/gu, "")
    .normalize("NFC")
    .toLowerCase();
}

/** Without the Arabic article. */
const bare = (word: string) => word.replace(/^ال(?=..)/u, "");

function isLike(word: string, wanted: string): boolean {
  if (word.length < 2 || wanted.length < 2) return false;
  if (word.startsWith(wanted)) return true;
  const shared = [...word].findIndex((letter, index) => letter !== wanted[index]);
  return (shared === -1 ? word.length : shared) >= Math.max(4, wanted.length - 2);
}

/** Signs that stand beside each other in the question too. */
function signs(part: string, wanted: readonly string[]): Piece[] {
  const letters = [...part];
  const has = (pair: string) => pair.length > 0 && wanted.some((word) => word.includes(plain(pair)));
  const hits = letters.map((letter, at) => {
    const alone = wanted.some((word) => word === plain(letter));
    return (
      alone ||
      [letters.slice(at - 1, at + 1), letters.slice(at, at + 2)].some((pair) => pair.length === 2 && has(pair.join("")))
    );
  });
  return letters.reduce<Piece[]>((pieces, text, at) => {
    const found = hits[at] ?? false;
    const last = pieces.at(-1);
    if (last?.found === found) return [...pieces.slice(0, -1), { text: last.text + text, found }];
    return [...pieces, { text, found }];
  }, []);
}
