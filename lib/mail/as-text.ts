import { assertNever } from "@/lib/assert-never";
import type { Block, Letter } from "./letter";

/** A letter in plain text: nothing is said in the other version that is not said here. */
export function asText({ heading, blocks, footer }: Letter): string {
  return [heading, ...blocks.map(written), `-- \n${footer}`].join("\n\n") + "\n";
}

function written(block: Block): string {
  switch (block.kind) {
    case "text":
      return block.text;
    case "title":
      return `${block.text}\n${"-".repeat(columns(block.text))}`;
    case "list":
      return block.items.join("\n");
    case "figures":
      return block.rows.map(({ name, value }) => `${name}: ${value}`).join("\n");
    case "link":
      return `${block.label}:\n${block.href}`;
    default:
      return assertNever(block);
  }
}

/** Chinese and Japanese letters are two columns wide. */
function columns(words: string): number {
  return [...words].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
}
