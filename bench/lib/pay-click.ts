import { buyer, cards, anyCard } from "@/e2e/fixtures/psp";
import type { Product } from "./product";
import { formWith, WebVisitor } from "./web-visitor";

/** From the click until the pay page has been read: the shop's answer, then the page that it sends the shopper to. */
export type Click = Readonly<{ ms: number; answerMs: number; pageMs: number }>;

const market = "/en-GB";
const product = `${market}/products/moon-lamp`;

async function clickOn(
  visitor: WebVisitor,
  address: string,
  fields: Readonly<Record<string, string>>,
): Promise<Click & { payPage: string }> {
  const answer = await visitor.send(address, fields);
  if (answer.status !== 303) throw new Error(`Pay answered ${answer.status} ${answer.location}`);
  const page = await visitor.get(answer.location);
  if (page.status !== 200) throw new Error(`the pay page answered ${page.status}`);
  return { ms: answer.ms + page.ms, answerMs: answer.ms, pageMs: page.ms, payPage: answer.location };
}

/** A new shopper fills a cart, presses Pay, and pays. Only what follows the click is timed. */
export async function buyOnce({ shopUrl }: Product): Promise<Click> {
  const visitor = new WebVisitor(new URL(shopUrl).origin);
  const form = formWith(await visitor.get(product), "variantId");
  const added = await visitor.send(product, { ...form, quantity: "2" });
  if (!added.location.includes("notice=added")) throw new Error(`the cart answered ${added.status} ${added.location}`);
  const payForm = formWith(await visitor.get(`${market}/cart`), "total");
  if (!payForm) throw new Error("the cart has no Pay form");
  const { payPage, ...click } = await clickOn(visitor, `${market}/cart`, payForm);
  if (!payPage.includes("/pay/")) throw new Error(`Pay led to ${payPage}`);
  const paid = await visitor.sendPlain(payPage, payPageFields(cards.good));
  if (!paid.location.includes("/api/checkout/return/")) throw new Error(`the pay page answered ${paid.status}`);
  return click;
}

/** The same click where there is no shop: an action that only redirects, to a server that only answers. */
export async function clickOnEmpty(emptyUrl: string, rawUrl: string): Promise<Click> {
  const visitor = new WebVisitor(new URL(emptyUrl).origin);
  const form = formWith(await visitor.get("/pay"), "target");
  const { payPage, ...click } = await clickOn(visitor, "/pay", { ...form, target: rawUrl });
  if (payPage !== rawUrl) throw new Error(`the empty action led to ${payPage}`);
  return click;
}

/** What a shopper types on WooshPay's page. */
export function payPageFields(card: string): Record<string, string> {
  const { email, name, phone, line1, city, postalCode } = buyer;
  return {
    ...{ email, name, phone },
    ...{ shipping_line1: line1, shipping_city: city, shipping_postal_code: postalCode, shipping_country: "GB" },
    ...{ card_number: card, card_expiry: anyCard.expiry, card_cvc: anyCard.cvc },
  };
}
