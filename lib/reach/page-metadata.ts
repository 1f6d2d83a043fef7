import type { Metadata } from "next";
import { alternates } from "@/lib/markets/alternates";
import type { Market } from "@/lib/markets/markets";
import { seller } from "@/lib/seller";

type Page = {
  market: Market;
  origin: string;
  /** Left out where the shop's own title stands, as on the home page. */
  title?: string;
  shownAs: string;
  description: string;
  pathIn: (market: Market) => string;
  /** Where somebody finds the page whose market we do not know, if there is such an address. */
  whereToChoose?: string;
};

/** What search engines, link previews and programs are told of a catalogue page. */
export function pageMetadata({ market, origin, title, shownAs, description, pathIn, whereToChoose }: Page): Metadata {
  const url = `${origin}${pathIn(market)}`;
  const addresses = alternates(origin, market, pathIn, whereToChoose);
  return {
    ...(title !== undefined && { title }),
    description,
    alternates: { ...addresses, types: { "text/markdown": `${url}.md` } },
    openGraph: {
      ...{ type: "website", siteName: seller.brand, title: shownAs, description, url },
      locale: market.code.replace("-", "_"),
      images: [{ url: `${origin}/media/og${pathIn(market)}.jpg`, width: 1200, height: 630, alt: shownAs }],
    },
    twitter: { card: "summary_large_image" },
  };
}
