import { notFound } from "next/navigation";

/** Any other address inside a market: not found, but with the shop around it. */
export default function Elsewhere(): never {
  notFound();
}
