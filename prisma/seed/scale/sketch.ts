import type { Catalogue } from "../catalogue/schema";
import { series } from "./series";

/** A product of the demo catalogue whose facts a generated one takes over, with the others of its shelf. */
export type Model = Readonly<{ slug: string; shelf: readonly string[] }>;

/** What makes generated product number `n` differ from its model. */
export type Sketch = Readonly<{
  n: number;
  slug: string;
  model: string;
  /** Another product of the shelf, which lends some of its words. */
  mate: string;
  /** Its place in the lists of series. */
  series: number;
  /** Its prices and its size as parts of the model's. */
  price: number;
  size: number;
  /** Any number: what there is of its variants follows from it. */
  stock: number;
}>;

export function modelsOf({ categories }: Catalogue): Model[] {
  return categories.flatMap(({ products }) => {
    const shelf = products.map(({ slug }) => slug);
    return shelf.map((slug) => ({ slug, shelf }));
  });
}

/** Product `n` of a generated catalogue: the same for the same seed, whatever else is generated. */
export function sketch(n: number, seed: number, models: readonly Model[]): Sketch {
  const draw = draws(seed, n);
  const { slug, shelf } = oneOf(models, draw());
  // Few series are big and many small, as with words: the third power leaves the last one in a hundredth of the products.
  const at = Math.floor(draw() ** 3 * series.en.length);
  return {
    ...{ n, model: slug, mate: oneOf(shelf, draw()), series: at },
    slug: `${slug}-${series.en[at]?.toLowerCase()}-${n}`,
    ...{ price: 0.4 + 2.1 * draw() ** 2, size: 0.8 + 0.6 * draw(), stock: Math.floor(draw() * 1e6) },
  };
}

function oneOf<T>(list: readonly T[], part: number): T {
  const item = list[Math.floor(part * list.length)];
  if (item === undefined) throw new Error("there is nothing to choose from");
  return item;
}

/** Numbers from 0 to 1, by mulberry32: a generator of 32 bits of state that passes the usual tests of randomness. */
function draws(seed: number, n: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) ^ Math.imul(n, 0x85ebca6b);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
