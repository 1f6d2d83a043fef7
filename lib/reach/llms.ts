import { homePath } from "@/lib/catalog/paths";
import { markets } from "@/lib/markets/markets";
import { formatMoney } from "@/lib/money/money";
import { DAYS_AFTER_DELIVERY } from "@/lib/orders/withdrawal";
import { freeShippingFrom } from "@/lib/pricing/shipping";
import { seller } from "@/lib/seller";

/** The shop for a reader that is a program: what it is, how it is laid out and where its catalogue is in Markdown. */
export function llmsText(origin: string): string {
  const at = (path: string) => `${origin}${path}`;
  const places = markets.map((market) => {
    const home = at(homePath(market));
    const free = formatMoney(freeShippingFrom(market.currency), "en");
    return `- [${market.label}, ${market.languageLabel}](${home}.md): prices in ${market.currency}, delivery free from ${free}; [product feed](${home}/feed.xml)`;
  });
  return `# ${seller.brand}

> A shop for ceramics, lamps and wooden things, made in small numbers. Sold by ${seller.name}.

Every page of the catalogue is also there in Markdown, at the same address for \`Accept: text/markdown\`, or with \`.md\` at its end:

- \`/{market}\`: the week's picks, all categories and all collections
- \`/{market}/categories/{category}\`: what stands in a category, with prices
- \`/{market}/collections\`: what was gathered across categories, each with a line about it
- \`/{market}/collections/{collection}\`: its story, and what belongs to it, with prices
- \`/{market}/products/{product}\`: texts, measures, variants with article number, price and availability

{market} is one of the codes below and decides language, currency and where goods are sent. Prices include tax and are never converted. Goods can be sent back for ${DAYS_AFTER_DELIVERY} days after delivery. Payment is taken on WooshPay's own page; a cart belongs to the browser that filled it, so a purchase is made there, by a person.

## Markets

${places.join("\n")}

## For machines

- [Sitemap](${at("/sitemap.xml")})
- [robots.txt](${at("/robots.txt")})
`;
}
