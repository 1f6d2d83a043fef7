/** Whoever changes the catalogue revalidates by these: one product, one category, or all of it. */
export const cacheTags = {
  catalogue: "catalogue",
  category: (slug: string) => `category:${slug}`,
  product: (slug: string) => `product:${slug}`,
} as const;
