import type { ProductCard as Card } from "@/lib/catalog/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { mediaPath } from "@/lib/media/urls";
import { productPath } from "@/components/paths";
import { CardRating } from "@/components/reviews/card-rating";
import { Finishes } from "./finishes";
import { Marked } from "./marked";
import { Picture } from "./picture";
import { fromPrice, LowestPrice, Price } from "./price";

/** Only seen on hover, so one middling size will do. */
const SECOND_WIDTH = 480;

type Props = { product: Card; market: Market; t: Translator; sizes: string; first?: boolean; asked?: string };

export function ProductCard({ product, market, t, sizes, first = false, asked }: Props) {
  const { slug, name, tagline, picture, second, price, priceVaries, reduction, finishes } = product;
  return (
    <a href={productPath(market, slug)} className="card">
      <div className="card-pictures" style={{ viewTransitionName: `product-${slug}` }}>
        <Picture picture={picture} sizes={sizes} first={first} className="aspect-square object-cover" />
        {second && <img src={mediaPath(second.id, SECOND_WIDTH)} alt="" loading="lazy" className="card-second photo" />}
      </div>
      <div className="card-line">
        <h3>{asked === undefined ? name : <Marked text={name} asked={asked} />}</h3>
        <p className="tabular-nums">
          <Price reduction={reduction} market={market} t={t}>
            {fromPrice(price, priceVaries, { market, t })}
          </Price>
        </p>
        <LowestPrice reduction={reduction} market={market} t={t} className="price-lowest" />
      </div>
      <CardRating rating={product.rating} market={market} t={t} />
      <p className="card-tagline">{tagline}</p>
      <Finishes finishes={finishes} label={t("product.finishes", { count: finishes.length })} />
    </a>
  );
}
