import { keptMetadata, keptPage, missing } from "../kept-page";

export const generateStaticParams = () => [];

export const generateMetadata = keptMetadata(missing);

/** Any other address inside a market: not found, but with the shop around it. */
export default keptPage(missing);
