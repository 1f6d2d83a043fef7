import type { PictureView, ProductView, VariantView } from "@/lib/catalog/types";
import { money } from "@/lib/money/money";

const picture = (id: string): PictureView => ({
  ...{ id, alt: "", width: 1600, height: 1600, widths: [240, 800, 1600], colour: "#c0b0a0" },
});

export function aVariantView(over: Partial<VariantView> = {}): VariantView {
  return {
    id: "0190b6a0-0000-7000-8000-000000000001",
    sku: "WF-PIP-MOS",
    finish: { slug: "moss", name: "Moss", hex: "#66744e" },
    size: null,
    label: "Moss",
    measures: { widthMm: 210, depthMm: 210, heightMm: 270 },
    price: money(4800, "GBP"),
    reduction: null,
    weightGrams: 1400,
    inStock: true,
    pictures: [picture("aaaaaaaaaaaaaaaa"), picture("bbbbbbbbbbbbbbbb")],
    ...over,
  };
}

/** A product as its page shows it. */
export function aProductView(over: Partial<ProductView> = {}): ProductView {
  return {
    slug: "pippin-vase",
    name: "Pippin vase",
    tagline: "Round, and a little smug about it.",
    description: "A vase.",
    materials: "Stoneware",
    care: "Wipe.",
    category: { slug: "vessels", name: "Vessels" },
    variants: [aVariantView()],
    rating: null,
    together: [],
    related: [],
    ...over,
  };
}
