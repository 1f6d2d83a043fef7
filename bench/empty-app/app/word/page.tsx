/** The least that a browser paints. */
export default function WordPage() {
  return <main>Word</main>;
}
