import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { defaultMarket, findMarket, type Market } from "@/lib/markets/markets";
import { money } from "@/lib/money/money";
import type { OrderStage as Stage, OrderView } from "@/lib/orders/types";
import en from "@/messages/en.json";
import { anOrderView } from "@/tests/support/order-view";
import { OrderStage } from "./order-stage";

const stages = Object.keys(en.order.stages) as Stage[];

function page(order: OrderView, market: Market = defaultMarket): string {
  return renderToStaticMarkup(<OrderStage order={order} market={market} t={translator(market)} />);
}

test.each(stages)("an order that is %s has a heading and quotes its number", (stage) => {
  const html = page(anOrderView({ stage }));
  expect(html).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
  expect(html).toContain("WF-1042");
});

test("a paid order says how much arrived", () => {
  expect(page(anOrderView())).toContain("Your payment of £52.95 has arrived.");
});

test("money that is only reserved is never said to have arrived", () => {
  const html = page(
    anOrderView({ stage: "authorised", captured: money(0, "GBP"), left: money(0, "GBP"), invoice: null }),
  );
  expect(html).toContain("has reserved £52.95 for us. It is taken when your parcel leaves");
  expect(html).not.toContain("arrived");
});

test("a cancelled order names what goes back, less what has gone back before", () => {
  expect(page(anOrderView({ stage: "returning", left: money(4295, "GBP") }))).toContain(
    "Your money, £42.95, goes back",
  );
});

test("a receipt is offered exactly where there is one", () => {
  expect(page(anOrderView())).toContain('href="/en-GB/orders/a-token/receipt"');
  expect(page(anOrderView({ invoice: null }))).not.toContain("/receipt");
});

test("a declined payment says why and that nothing was charged", () => {
  const html = page(anOrderView({ stage: "failed", decline: "insufficient_funds" }));
  expect(html).toContain("not enough on this card");
  expect(html).toContain("Nothing was charged.");
});

test("a decline nobody has a sentence for is told in general words", () => {
  expect(page(anOrderView({ stage: "failed", decline: "do_not_honour_42" }))).toContain("did not accept the payment");
});

test("an open pay page is offered while an order can be paid, and never once it is paid", () => {
  const payUrl = "http://127.0.0.1:4010/pay/1";
  expect(page(anOrderView({ stage: "unpaid", payUrl }))).toContain(`href="${payUrl}"`);
  expect(page(anOrderView({ stage: "paid", payUrl }))).not.toContain(payUrl);
});

test("an order under review asks nobody to pay again", () => {
  const html = page(anOrderView({ stage: "review", invoice: null, payUrl: "http://127.0.0.1:4010/pay/1" }));
  expect(html).toContain("do not pay again");
  expect(html).not.toContain("<a ");
});

test("the page speaks the market's language", () => {
  const japan = findMarket("ja-JP") ?? defaultMarket;
  expect(page(anOrderView({ total: money(8800, "JPY") }), japan)).toContain("お支払いを受け取りました");
});

test("an order that cost nothing says so, and of no payment that it has arrived", () => {
  const html = page(anOrderView({ stage: "paid", total: money(0, "GBP") }));
  expect(html).toContain("There was nothing to pay");
  expect(html).not.toContain("£0.00");
});
