import { categoryPath, homePath, productPath } from "@/lib/catalog/paths";
import type { PictureView, ProductView, VariantView } from "@/lib/catalog/types";
import type { Market } from "@/lib/markets/markets";
import { mediaPath } from "@/lib/media/urls";
import { decimalText } from "@/lib/money/money";
import { seller } from "@/lib/seller";
import { deliveryData, returnsData } from "./delivery-data";
import { breadcrumbData } from "./shop-data";

/** A product as search engines and price comparisons read it: one offer for each variant, at the page's own price. */
export function productData(product: ProductView, market: Market, origin: string): object[] {
  const { slug, name, tagline, materials, category, variants } = product;
  const deliveries = variants.map(({ price }) => deliveryData(price, market));
  const group = {
    "@type": "ProductGroup",
    name,
    description: tagline,
    url: `${origin}${productPath(market, slug)}`,
    brand: { "@type": "Brand", name: seller.brand },
    category: category.name,
    material: materials,
    productGroupID: slug,
    variesBy: variants.some(({ size }) => size)
      ? ["https://schema.org/color", "https://schema.org/size"]
      : "https://schema.org/color",
    ...ratingData(product),
    hasVariant: variants.map((variant) => variantData(variant, product, market, origin)),
  };
  const steps = [
    { name: seller.brand, path: homePath(market) },
    { name: category.name, path: categoryPath(market, category.slug) },
    { name, path: productPath(market, slug) },
  ];
  return [
    breadcrumbData(steps, origin),
    group,
    ...new Map(deliveries.map((each) => [each["@id"], each])).values(),
    returnsData(market),
  ];
}

/** Stars only where buyers gave some. */
function ratingData({ rating }: ProductView): object {
  if (!rating) return {};
  const { average, count } = rating;
  return { aggregateRating: { "@type": "AggregateRating", ratingValue: average, reviewCount: count } };
}

function variantData(variant: VariantView, { slug, name }: ProductView, market: Market, origin: string) {
  const { sku, finish, size, label, price, inStock } = variant;
  const [picture] = variant.pictures;
  return {
    "@type": "Product",
    sku,
    name: `${name}, ${label}`,
    color: finish.name,
    ...(size && { size: size.name }),
    ...(picture && { image: pictureUrl(picture, origin) }),
    offers: {
      "@type": "Offer",
      url: `${origin}${productPath(market, slug)}`,
      price: decimalText(price),
      priceCurrency: price.currency,
      availability: `https://schema.org/${inStock ? "InStock" : "OutOfStock"}`,
      itemCondition: "https://schema.org/NewCondition",
      shippingDetails: { "@id": deliveryData(price, market)["@id"] },
      hasMerchantReturnPolicy: { "@id": "#returns" },
    },
  };
}

/** The largest kept size of a picture. */
export function pictureUrl({ id, widths, width }: PictureView, origin: string): string {
  return `${origin}${mediaPath(id, widths.at(-1) ?? width)}`;
}
