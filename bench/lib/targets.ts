/** A page to measure. Which ones is fixed, so that two runs compare the same thing. */
export type Target = Readonly<{
  name: string;
  url: string;
  /** Load asks for another filtered page each time, where this one is. */
  anotherFilter?: true;
}>;

export const shopPages = [
  { name: "home", path: "/en-GB" },
  { name: "category", path: "/en-GB/categories/light" },
  { name: "product", path: "/en-GB/products/moon-lamp" },
] as const;

export const pagesOf = (shopUrl: string): Target[] =>
  shopPages.map(({ name, path }) => ({ name, url: new URL(path, shopUrl).href }));
