import type { Suggestion, Suggestions } from "./suggestions";

const ID = "suggestions";

/** The list below a search field. The focus stays in the field, which says by attributes what is chosen here. */
export class SuggestionList {
  private readonly list = make("div", { id: ID, className: "suggestions", hidden: true }, { role: "listbox" });
  // Beside the page and not in it: how many there are is nobody's business who does not type.
  private readonly news = make("span", { className: "sr-only" }, { role: "status" });
  private options: HTMLAnchorElement[] = [];
  private active = -1;

  constructor(private readonly field: HTMLInputElement) {
    field.setAttribute("aria-autocomplete", "list");
    // The focus would leave the field for the option, and the list would close under the finger.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    field.after(this.list);
    document.body.append(this.news);
  }

  remove(): void {
    this.close();
    this.list.remove();
    this.news.remove();
  }

  show(found: Suggestions | null): void {
    if (!found) return this.clear();
    this.options = found.options.map(option);
    this.list.replaceChildren(...this.options);
    this.list.ariaLabel = found.label;
    this.list.scrollTop = 0;
    this.news.textContent = found.news;
    this.leave();
    this.expand(this.options.length > 0);
  }

  clear(): void {
    this.close();
    this.options = [];
    this.news.textContent = "";
  }

  /** @returns whether it was open */
  close(): boolean {
    const wasOpen = !this.list.hidden;
    this.leave();
    this.expand(false);
    return wasOpen;
  }

  /** Down or up by one, through the field: there nothing is chosen. @returns whether there is anything to choose */
  move(step: 1 | -1): boolean {
    const stops = this.options.length + 1;
    this.expand(stops > 1);
    this.choose(((this.active + 1 + step + stops) % stops) - 1);
    return stops > 1;
  }

  /** Back to the field alone. */
  leave(): void {
    this.choose(-1);
  }

  /** Goes where the chosen option leads. @returns whether one is chosen */
  follow(): boolean {
    const chosen = this.options[this.active];
    chosen?.click();
    return chosen !== undefined;
  }

  private choose(index: number): void {
    this.options[this.active]?.setAttribute("aria-selected", "false");
    this.active = index;
    const chosen = this.options[index];
    chosen?.setAttribute("aria-selected", "true");
    chosen?.scrollIntoView({ block: "nearest" });
    if (chosen) this.field.setAttribute("aria-activedescendant", chosen.id);
    else this.field.removeAttribute("aria-activedescendant");
  }

  private expand(open: boolean): void {
    this.list.hidden = !open;
    this.field.setAttribute("aria-expanded", String(open));
    if (open) this.field.setAttribute("aria-controls", ID);
    else this.field.removeAttribute("aria-controls");
  }
}

function option({ href, text, note, picture }: Suggestion, index: number): HTMLAnchorElement {
  const link = make("a", { id: `${ID}-${index}`, href, tabIndex: -1 }, { role: "option", "aria-selected": "false" });
  if (picture) {
    const image = make("img", { src: picture.src, alt: "", width: 48, height: 48, className: "photo" });
    image.style.backgroundColor = picture.colour;
    link.append(image);
  }
  const words = make("span", {});
  words.append(...text.map((piece) => (piece.found ? make("mark", { textContent: piece.text }) : piece.text)));
  link.append(words);
  if (note) link.append(" ", make("small", { textContent: note }));
  return link;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  facts: Partial<HTMLElementTagNameMap[Tag]>,
  attributes: Record<string, string> = {},
) {
  const element = Object.assign(document.createElement(tag), facts);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
