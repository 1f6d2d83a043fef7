/** The name of the shop with the dot of its i fallen to the ground: a drawing, so that no font is fetched for eight letters. */
export function Wordmark() {
  return (
    <span dir="ltr" aria-hidden="true" className="wordmark">
      <span />
      <span className="dot" />
    </span>
  );
}
