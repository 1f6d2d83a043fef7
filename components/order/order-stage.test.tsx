import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { defaultMarket, findMarket, type Market } from "@/lib/markets/markets";
import { money } from "@/lib/money/money";
import type { OrderStage as Stage, OrderView } from "@/lib/orders/types";
import { OrderStage } from "./order-stage";

const stages: Stage[] = ["paid", "waiting", "unpaid", "failed", "expired", "cancelled", "review"];

function anOrder(overrides: Partial<OrderView> = {}): OrderView {
  return {
    token: "a-token",
    number: "WF-1042",
    stage: "paid",
    market: defaultMarket,
    placedAt: new Date("2026-11-22T10:00:00Z"),
    paidAt: null,
    lines: [],
    subtotal: money(4800, "GBP"),
    shipping: money(495, "GBP"),
    total: money(5295, "GBP"),
    email: null,
    name: null,
    phone: null,
    shippingAddress: null,
    decline: null,
    payUrl: null,
    claimable: false,
    ...overrides,
  };
}

function page(order: OrderView, market: Market = defaultMarket): string {
  return renderToStaticMarkup(<OrderStage order={order} market={market} t={translator(market)} />);
}

test.each(stages)("an order that is %s has a heading and quotes its number", (stage) => {
  const html = page(anOrder({ stage }));
  expect(html).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
  expect(html).toContain("WF-1042");
});

test("a paid order says how much arrived", () => {
  expect(page(anOrder())).toContain("Your payment of £52.95 has arrived.");
});

test("a declined payment says why and that nothing was charged", () => {
  const html = page(anOrder({ stage: "failed", decline: "insufficient_funds" }));
  expect(html).toContain("not enough on this card");
  expect(html).toContain("Nothing was charged.");
});

test("a decline nobody has a sentence for is told in general words", () => {
  expect(page(anOrder({ stage: "failed", decline: "do_not_honour_42" }))).toContain("did not accept the payment");
});

test("an open pay page is offered while an order can be paid, and never once it is paid", () => {
  const payUrl = "http://127.0.0.1:4010/pay/1";
  expect(page(anOrder({ stage: "unpaid", payUrl }))).toContain(`href="${payUrl}"`);
  expect(page(anOrder({ stage: "paid", payUrl }))).not.toContain(payUrl);
});

test("an order under review asks nobody to pay again", () => {
  const html = page(anOrder({ stage: "review", payUrl: "http://127.0.0.1:4010/pay/1" }));
  expect(html).toContain("do not pay again");
  expect(html).not.toContain("<a ");
});

test("the page speaks the market's language", () => {
  const japan = findMarket("ja-JP") ?? defaultMarket;
  expect(page(anOrder({ total: money(8800, "JPY") }), japan)).toContain("お支払いを受け取りました");
});
