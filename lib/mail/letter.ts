/** A part of a mail; text and HTML are two ways of writing the same parts. */
export type Block =
  | { kind: "text"; text: string }
  | { kind: "title"; text: string }
  | { kind: "list"; items: readonly string[] }
  | { kind: "figures"; rows: readonly { name: string; value: string; strong?: boolean }[] }
  /** Quiet: not what the mail is for. */
  | { kind: "link"; label: string; href: string; quiet?: boolean };

export type Letter = {
  /** The language of its words, as a tag such as en-GB. */
  language: string;
  dir: "ltr" | "rtl";
  subject: string;
  heading: string;
  blocks: readonly Block[];
  footer: string;
  /** Where one post of the reader's mail program ends what this mail is part of (RFC 8058). */
  stop?: string;
};

export const text = (words: string): Block => ({ kind: "text", text: words });
export const title = (words: string): Block => ({ kind: "title", text: words });
export const list = (items: readonly string[]): Block => ({ kind: "list", items });
