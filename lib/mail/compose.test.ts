import { describe, expect, test } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { findMarket, markets, type Market } from "@/lib/markets/markets";
import { money } from "@/lib/money/money";
import type { OrderView } from "@/lib/orders/types";
import { anOrderView } from "@/tests/support/order-view";
import { asHtml } from "./as-html";
import { asText } from "./as-text";
import { compose } from "./compose";
import { mailKinds, type MailKind } from "./enqueue";

const at = new Date("2026-12-05T16:20:00Z");
const shipment = { id: "s1", number: 1, carrier: "Royal Post", tracking: "RP 1 GB", at, deliveredAt: null };
const pieces = [{ lineId: "line-1", name: "Pippin vase", finish: "Moss", quantity: 1 }];
const withdrawal = { name: "Ada Buyer", at: at.toISOString(), outcome: "sent", pieces };
const facts = { amountMinor: 1250, shipmentId: "s1", withdrawal };
const nothing = money(0, "GBP");

function letter(kind: MailKind, overrides: Partial<OrderView> = {}, more: object = {}) {
  const order = anOrderView({ shipments: [{ ...shipment, pieces }], ...overrides });
  const t = translator(order.market);
  return compose(kind, { order, facts: { ...facts, ...more }, t, origin: "https://shop.example" });
}

const words = (...about: Parameters<typeof letter>) => asText(letter(...about));

describe.each([...markets])("in $code", (market: Market) => {
  test.each(mailKinds)("%s has a subject, the order's number, its figures and the way to its page", (kind) => {
    const { subject } = letter(kind, { market });
    const text = words(kind, { market });
    expect(subject).toContain("WF-1042");
    expect(text).toContain(`https://shop.example/${market.code}/orders/a-token`);
    expect(text).toMatch(/52[.,]95/);
    expect(text).toMatch(/8[.,]83/);
    expect(text).not.toMatch(/\{|undefined|null|mail\./);
  });

  test.each(mailKinds)("%s says the same in HTML as in text", (kind) => {
    const html = asHtml(letter(kind, { market }));
    const said = html
      .replace(/<style>.*<\/style>|<[^>]+>/gs, " ")
      .replaceAll("&#39;", "'")
      .replace(/\s+/g, " ");
    for (const line of words(kind, { market }).split(/\n|: (?=\S+$)/)) {
      if (/^[-\s]*$|^https:/.test(line)) continue;
      expect.soft(said).toContain(
        line
          .replace(/[:：]$/, "")
          .replace(/^-- /, "")
          .replace(/\s+/g, " ")
          .trim()
          .split(": ")
          .at(-1),
      );
    }
  });
});

test("a confirmation says that money has arrived only when it has", () => {
  expect(words("confirmed")).toContain("Your payment of £52.95 has arrived.");
  const reserved = words("confirmed", { captured: nothing, left: nothing });
  expect(reserved).toContain("has reserved £52.95 for us. It is taken when your parcel leaves");
  expect(reserved).not.toContain("arrived");
});

test("a mail says where the order goes only while it goes anywhere", () => {
  for (const kind of mailKinds) {
    expect(words(kind).includes("1 Orchard Row")).toBe(["confirmed", "waiting", "shipped"].includes(kind));
  }
});

test("a mail about waiting says that nothing has been charged yet", () => {
  expect(words("waiting")).toContain("Nothing has been charged yet.");
});

test("a mail about a refund names the amount of this refund", () => {
  expect(letter("refunded").subject).toContain("£12.50");
  expect(words("refunded")).toContain("We have given back £12.50");
});

test("a mail about a cancellation says whether money is on its way back, and how much", () => {
  expect(words("cancelled")).toContain("Your money, £52.95, goes back");
  expect(words("cancelled", { left: nothing, refunded: money(5295, "GBP") })).toContain("£52.95, has gone back");
  const unpaid = words("cancelled", { captured: nothing, left: nothing });
  expect(unpaid).toContain("No money was taken");
  expect(unpaid).not.toContain("goes back to where");
});

test("money that came too late is told why it buys nothing", () => {
  expect(words("cancelled", {}, { because: "the stock is gone" })).toContain("they have been sold since");
  expect(words("cancelled", {}, { because: "the shopper has bought anew since" })).toContain("the newer order only");
});

test("a parcel's mail names carrier, number and contents, and whether more follows", () => {
  const last = words("shipped", { stage: "shipped" });
  expect(last).toContain("Carrier: Royal Post");
  expect(last).toContain("Tracking number: RP 1 GB");
  expect(last).toContain("1 × Pippin vase, Moss");
  expect(last).toContain("Everything you ordered has now been sent.");
  expect(words("shipped", { stage: "partly_shipped" })).toContain("The rest follows");
});

test("the receipt of a withdrawal carries its date and time, its name and its content", () => {
  const text = words("withdrawn");
  expect(text).toContain("On 5 December 2026 at 16:20:00 UTC you, Ada Buyer, declared");
  expect(text).toContain("1 × Pippin vase, Moss");
  expect(text).toContain("send the goods back within fourteen days");
  expect(words("withdrawn", {}, { withdrawal: { ...withdrawal, outcome: "cancelled" } })).toContain("is cancelled");
});

test("what a shopper typed is never markup", () => {
  const html = asHtml(letter("confirmed", { name: `<img src=x onerror="alert('1')">&` }));
  expect(html).toContain("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;");
  expect(html).not.toContain("<img");
});

test("a mail in HTML fetches nothing and runs nothing", () => {
  const html = asHtml(letter("confirmed"));
  expect(html).not.toMatch(/<script|<img|<link|url\(|@import/);
});

test("a mail in Japanese is Japanese", () => {
  const market = findMarket("ja-JP");
  expect(words("waiting", market ? { market } : {})).toContain("いまのところ請求はありません");
});

test("an order that cost nothing is confirmed without a word about a payment", () => {
  const text = words("confirmed", { total: nothing, captured: nothing });
  expect(text).toContain("There was nothing to pay");
  expect(text).not.toMatch(/payment of|reserved/);
});

test("late money whose code is used up is said to come back for that reason", () => {
  expect(words("cancelled", {}, { because: "the code is used up" })).toContain("holding your code");
});

test("a confirmation says when the order is expected, counted from its payment", () => {
  expect(words("confirmed")).toMatch(/Estimated arrival: Wed 25 Nov\s–\sFri 27 Nov/);
  expect(words("confirmed", { paidAt: new Date("2026-11-24T10:00:00Z") })).toMatch(/Thu 26 Nov\s–\sMon 30 Nov/);
});
