/** The name of the shop with the dot of its i fallen to the ground. */
export function Wordmark() {
  return (
    <span dir="ltr" aria-hidden="true" className="wordmark inline-block font-display font-semibold tracking-tighter">
      Wındfall
      <span className="dot" />
    </span>
  );
}
