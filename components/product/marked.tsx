import { marked } from "@/lib/catalog/search/marks";

/** A text in which that is marked what somebody looked for. */
export function Marked({ text, asked }: { text: string; asked: string }) {
  return marked(text, asked).map((piece, index) => (piece.found ? <mark key={index}>{piece.text}</mark> : piece.text));
}
