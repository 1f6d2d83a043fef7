/** What a list can be narrowed by, in the order of addresses. */
export const facetKeys = ["category", "finish", "material", "price", "availability"] as const;
export type FacetKey = (typeof facetKeys)[number];

/** What makes an address that of a list as somebody wants it; the proxy's matcher names the same. */
export const filterKeys = [...facetKeys, "sort", "page"] as const;
