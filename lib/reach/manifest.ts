import type { MetadataRoute } from "next";
import { brand } from "@/lib/brand";
import { homePath } from "@/lib/catalog/paths";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { seller } from "@/lib/seller";

/** How the shop looks on a home screen, for each market its own. */
export function manifest(market: Market, t: Translator): MetadataRoute.Manifest {
  const icon = (file: string, sizes: string) => ({ src: `/media/icons/${file}.png`, sizes, type: "image/png" });
  return {
    id: homePath(market),
    name: t("meta.title"),
    short_name: seller.brand,
    description: t("meta.description"),
    lang: market.code,
    dir: market.dir,
    start_url: homePath(market),
    scope: "/",
    display: "standalone",
    background_color: brand.paper.light,
    theme_color: brand.paper.light,
    icons: [
      icon("icon-192", "192x192"),
      icon("icon-512", "512x512"),
      { ...icon("maskable-512", "512x512"), purpose: "maskable" },
    ],
  };
}
