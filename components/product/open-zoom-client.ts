/** Shows a link's picture as large as it is. Closes by Escape, by its button and beside the picture; the focus goes back. */
export function openZoom(link: HTMLAnchorElement, close: string): void {
  const shown = link.querySelector("img");
  const dialog = make("dialog", { className: "zoom", ariaLabel: shown?.alt ?? "" });
  const button = make("button", { type: "button", textContent: close });
  const room = make("div", { className: "zoom-room", tabIndex: 0, role: "group", ariaLabel: shown?.alt ?? "" });
  const picture = make("img", { src: link.href, alt: shown?.alt ?? "" });
  if (shown) Object.assign(picture, { width: shown.width, height: shown.height });
  room.append(picture);
  dialog.append(button, room);
  dialog.addEventListener("click", ({ target }) => target !== picture && dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  picture.scrollIntoView({ block: "center", inline: "center" });
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, facts: Partial<HTMLElementTagNameMap[Tag]>) {
  return Object.assign(document.createElement(tag), facts);
}
