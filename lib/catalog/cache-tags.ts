/** Whoever changes the catalogue revalidates by these: one product, one category, one collection, or all of it. */
export const cacheTags = {
  catalogue: "catalogue",
  category: (slug: string) => `category:${slug}`,
  collection: (slug: string) => `collection:${slug}`,
  product: (slug: string) => `product:${slug}`,
} as const;
